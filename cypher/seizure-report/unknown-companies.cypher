// Which of these companies the viewer cannot find, whether they are hidden or not there.
// @param ids: string[]
// @returns id: string
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS {
  MATCH (c:Company {id: id})
  WHERE
    // @include access/_company
}
RETURN id
