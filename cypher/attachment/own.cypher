// Which of these files a viewer has sent.
// @param ids: string[], by: string
// @returns id: string
UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
RETURN a.id AS id
