// Ends a membership.
// @param id: string, member: string
// @returns removed: int
// @write
MATCH (g:Group {id: $id})<-[r:MEMBER_OF]-(m:Correspondent {key: $member})
DELETE r
RETURN count(*) AS removed
