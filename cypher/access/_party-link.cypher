// A link between two companies of which the viewer sees both records.
// @param audiences: string[]
a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
