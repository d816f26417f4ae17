// A seizure of which the viewer may see the attachments: they may show the companies that it names.
// @include access/_seizure
AND
// @include access/_seizure-names
