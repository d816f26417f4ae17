// Who may know the route of a seizure: whoever sees it, and its shipment too where the route is known by that alone.
WITH z, s, CASE WHEN z.ownRoute IS NOT NULL OR s IS NULL OR s.audience = z.audience THEN [z.audience]
  ELSE [z.audience, s.audience] END AS parts
SET z.routeAudience = parts[0] + CASE size(parts) WHEN 1 THEN '' ELSE ' & ' + parts[1] END
WITH z, parts, [part IN parts WHERE size(parts) > 1] AS joint
FOREACH (_ IN CASE size(joint) WHEN 0 THEN [] ELSE [1] END |
  MERGE (a:Audience {key: z.routeAudience})
  ON CREATE SET a.revision = 0, a.shipments = 0, a.rank = 0, a.groups = [], a.recipients = [], a.parts = joint,
    a.synthetic = false)
