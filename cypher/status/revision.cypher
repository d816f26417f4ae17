// The revision of what a viewer sees: raised by every batch that changed something of it.
// @returns revision: int
MATCH (g:Graph {name: 'portolan'})
RETURN
  // @include status/_revision
  AS revision
