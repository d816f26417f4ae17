// The audiences that a viewer belongs to: this alone decides who may see what. AMBER+STRICT is for the owner's administration,
// RED for those who are named; a closed group is for its members; what takes two audiences to know, for those in both.
// @returns key: string
WITH
  // @include access/_groups
  AS groups
MATCH (a:Audience)
WHERE a.key > '' AND size(a.parts) = 0 AND a.rank <= $viewer.rank
  AND CASE a.marking
    WHEN 'AMBER+STRICT' THEN coalesce(a.owner = $viewer.administration, false)
    WHEN 'RED' THEN $viewer.id IN a.recipients
    ELSE true END
  AND (size(a.groups) = 0 OR any(closed IN a.groups WHERE closed IN groups))
WITH collect(a.key) AS single
MATCH (a:Audience)
WHERE a.key > '' AND (a.key IN single OR (size(a.parts) > 0 AND all(part IN a.parts WHERE part IN single)))
RETURN a.key AS key
ORDER BY key
