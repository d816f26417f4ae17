// Whether the viewer may know the file that a record came with.
// @param administration: string | null, role: string
$role = 'RILO' OR coalesce(record.owner = $administration, false)
