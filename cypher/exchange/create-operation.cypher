// Makes an operation, for those in its closed group.
// @param operation: { id: string, title: string, from: string | null, to: string | null, participants: string[], categories: string[], coordinationUnit: string | null, group: string, audience: string }
// @write
CREATE (o:Operation {
  id: $operation.id, title: $operation.title, from: date($operation.from), to: date($operation.to),
  participants: $operation.participants, categories: $operation.categories,
  coordinationUnit: $operation.coordinationUnit, group: $operation.group, audience: $operation.audience,
  createdAt: datetime()
})
