// API keys, newest first.
MATCH (k:ApiKey)
WHERE k.id > ''
RETURN
  // @include api-key/_columns
ORDER BY createdAt DESC, id
