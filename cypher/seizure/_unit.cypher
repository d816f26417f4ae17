// What a seizure counts as where cases are counted and not kinds of goods: its case, of which ids are an owner's own, else itself.
CASE WHEN z.caseId IS NULL THEN z.id ELSE 'case ' + coalesce(z.owner, '') + ' ' + z.caseId END
