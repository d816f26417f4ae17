// Changes a watch of the viewer's, and notes what the viewer may see by now; what is null stays as it was, and an empty note goes.
// @param id: string, name: string | null, note: string | null, paused: boolean | null
// @param owner: { id: string, administration: string | null, rank: int, groups: string[] }
// @returns id: string
// @write
MATCH (w:Watch {id: $id})
WHERE
  // @include access/_watch
SET w.name = coalesce($name, w.name), w.note = CASE $note WHEN '' THEN null ELSE coalesce($note, w.note) END, w.paused = coalesce($paused, w.paused),
  w.administration = $owner.administration, w.rank = toInteger($owner.rank), w.groups = $owner.groups
RETURN w.id AS id
