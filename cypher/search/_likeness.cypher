// How like a text is to the words that are looked for, by the text alone: what else there is must not change an order.
// @param words: string[]
reduce(sum = 0.0, word IN $words | sum + CASE
  WHEN ' ' + text + ' ' CONTAINS ' ' + word + ' ' THEN 3 WHEN ' ' + text CONTAINS ' ' + word THEN 2
  WHEN text CONTAINS word THEN 1 ELSE 0 END) + 1.0 / (1 + size(text))
