// @param audiences: string[]
z.audience IN $audiences
