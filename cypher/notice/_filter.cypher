// @param filter: { kinds: string[] | null, since: string | null, unread: boolean | null, operation: string | null, topics: string[] | null }, me: string
($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.since IS NULL OR n.sentAt >= datetime($filter.since))
AND ($filter.operation IS NULL OR n.operation = $filter.operation)
AND ($filter.topics IS NULL OR any(topic IN n.topics WHERE topic IN $filter.topics))
AND ($filter.unread IS NULL OR $filter.unread <> EXISTS { (n)<-[:RECEIVED]-(:Correspondent {key: $me}) })
