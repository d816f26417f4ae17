// The closed groups that a viewer belongs to, by title.
MATCH (g:Group)
WHERE
  // @include access/_group
RETURN
  // @include group/_columns
ORDER BY title, id
