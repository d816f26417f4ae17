// Notes a file that was sent: nobody sees it until it is attached to something.
// @param file: { id: string, name: string, mediaType: string, bytes: number, sha256: string }
// @param by: string, administration: string | null
// @write
CREATE (:Attachment {
  id: $file.id, name: $file.name, mediaType: $file.mediaType, bytes: toInteger($file.bytes), sha256: $file.sha256,
  by: $by, administration: $administration, at: datetime(), pendingSince: datetime()
})
