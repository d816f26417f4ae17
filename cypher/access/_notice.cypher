// @param audiences: string[]
n.audience IN $audiences
