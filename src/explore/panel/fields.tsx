import { useExplore } from '../context.ts';
import { plain } from '../words/index.ts';
import { Field, NodeLink } from './parts.tsx';
import type { RecordRow } from './record.tsx';

/** The record's own fields, by kind. */
export function Fields({ row }: { row: RecordRow }) {
  const { words, formats } = useExplore();
  const { fields, roles } = words;
  const money = (usd: number | null) => usd !== null && `${formats.number(usd)} USD`;
  const link = (node: { nodeId: string; label: string } | null) => node && <NodeLink node={node} />;
  switch (row.__typename) {
    case 'Company':
      return (
        <dl>
          <Field name={fields.id}>{row.id}</Field>
          <Field name={fields.stub}>{row.stub && words.stubOnly}</Field>
          <Field name={fields.aliases}>{row.aliases.join(', ')}</Field>
          <Field name={fields.country}>{link(row.country)}</Field>
          <Field name={fields.address}>{row.address}</Field>
          <Field name={fields.registration}>{row.registration}</Field>
          <Field name={fields.lei}>{row.lei}</Field>
          <Field name={fields.shipments}>{formats.number(row.shipmentCount)}</Field>
        </dl>
      );
    case 'Route':
      return (
        <dl>
          <Field name={fields.code}>{row.key.replaceAll('>', ' › ')}</Field>
          <Field name={fields.shipments}>{formats.number(row.shipmentCount)}</Field>
          <Field name={fields.seizures}>{formats.number(row.seizureCount)}</Field>
        </dl>
      );
    case 'Port':
      return (
        <dl>
          <Field name={fields.code}>{row.locode}</Field>
          <Field name={fields.unlisted}>{!row.listed && words.notListed}</Field>
          <Field name={fields.country}>{link(row.lies)}</Field>
          <Field name={fields.functions}>{row.functions.map(plain).join(', ')}</Field>
          <Field name={fields.calls}>{formats.number(row.calls)}</Field>
        </dl>
      );
    case 'Country':
      return (
        <dl>
          <Field name={fields.code}>{row.code}</Field>
          <Field name={fields.region}>{plain(row.wcoRegion)}</Field>
          <Field name={fields.rilo}>{row.rilo}</Field>
          <Field name={fields.calls}>{formats.number(row.calls)}</Field>
        </dl>
      );
    case 'Vessel':
      return (
        <dl>
          <Field name="IMO">{row.imo}</Field>
          <Field name={fields.shipments}>{formats.number(row.shipments.totalCount)}</Field>
        </dl>
      );
    case 'Container':
      return (
        <dl>
          <Field name={fields.id}>{row.number}</Field>
          <Field name={fields.shipments}>{formats.number(row.shipments.totalCount)}</Field>
        </dl>
      );
    case 'Seizure': {
      const { quantity } = row;
      return (
        <dl>
          <Field name={fields.date}>{formats.day(row.date)}</Field>
          <Field name={fields.category}>{words.goods[row.category]}</Field>
          <Field name={fields.substance}>{row.substance}</Field>
          <Field name={fields.quantity}>
            {quantity && `${formats.number(quantity.value)} ${quantity.unit?.toLowerCase() ?? ''}`}
          </Field>
          <Field name={fields.value}>{money(row.valueUsd)}</Field>
          <Field name={fields.hs}>{row.hs}</Field>
          <Field name={fields.place}>{row.at?.name}</Field>
          <Field name={fields.reportedBy}>{link(row.reportedBy)}</Field>
          <Field name={fields.concealment}>{plain(row.concealment)}</Field>
          <Field name={fields.detection}>{plain(row.detection)}</Field>
          <Field name={fields.conveyance}>{plain(row.conveyance)}</Field>
          <Field name={fields.shipment}>{link(row.shipment)}</Field>
          <Field name={fields.route}>{link(row.along)}</Field>
          <Field name={roles.CONSIGNOR}>{link(row.consignor)}</Field>
          <Field name={roles.CONSIGNEE}>{link(row.consignee)}</Field>
          <Field name={fields.operation}>{row.operation}</Field>
          <Field name={fields.sourceGrade}>{row.sourceGrade}</Field>
        </dl>
      );
    }
    case 'Shipment':
      return (
        <dl>
          <Field name={fields.departed}>{formats.day(row.departed)}</Field>
          <Field name={fields.arrived}>{row.arrived && formats.day(row.arrived)}</Field>
          <Field name={fields.mode}>{plain(row.mode)}</Field>
          <Field name={fields.description}>{row.description}</Field>
          <Field name={fields.hs}>{row.hs}</Field>
          <Field name={fields.weight}>{row.weightKg !== null && `${formats.number(row.weightKg)} kg`}</Field>
          <Field name={fields.value}>{money(row.valueUsd)}</Field>
          <Field name={fields.route}>{link(row.route)}</Field>
          <Field name={roles.CONSIGNOR}>{link(row.consignor)}</Field>
          <Field name={roles.CONSIGNEE}>{link(row.consignee)}</Field>
          <Field name={roles.NOTIFY}>{link(row.notify)}</Field>
          <Field name={roles.FORWARDER}>{link(row.forwarder)}</Field>
          <Field name={roles.CARRIER}>{link(row.carrier)}</Field>
          <Field name={fields.vessel}>{link(row.vessel)}</Field>
          <Field name={fields.containers}>
            {row.containers.length > 0 &&
              row.containers.map((container) => <NodeLink key={container.nodeId} node={container} />)}
          </Field>
        </dl>
      );
  }
}
