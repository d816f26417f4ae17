import { useExplore } from '../context.ts';
import { MarkingLabel } from '../marking.tsx';
import type { FindingQuery } from '../operations.generated.ts';
import { plain } from '../words/index.ts';
import { Network } from './network.tsx';
import { Note } from './note.tsx';
import { Evidence, Field, NodeLink } from './parts.tsx';

export type FindingRow = FindingQuery['recurringRoutes']['nodes'][number];

/** A finding in full: what it says, why it is there, and every record behind it. */
export function Finding({ finding, id }: { finding: FindingRow; id: string }) {
  const { words, formats } = useExplore();
  const { fields } = words;
  const { lift, front } = finding;
  const counted = finding.categories.map(
    ({ category, seizures }) => `${words.goods[category]} ${formats.number(seizures)}`,
  );
  const hidden = finding.concealments.map(
    ({ concealment, seizures }) => `${plain(concealment)} ${formats.number(seizures)}`,
  );
  return (
    <article>
      <p className="kind">
        {words.finding} <MarkingLabel marking={finding.marking} />
      </p>
      <h2>{finding.stops.map(({ place, code }) => place.name || code).join(' › ')}</h2>
      {front && <NodeLink node={{ nodeId: front.nodeId, label: words.front(front.name) }} />}
      <p className="explanation" lang="en">
        {finding.explanation}
      </p>
      <dl>
        <Field name={fields.observed}>{formats.number(finding.observed)}</Field>
        <Field name={fields.expected}>{formats.figure(finding.expected)}</Field>
        <Field name={fields.lift}>
          {`${formats.figure(lift.estimate)} (${formats.figure(lift.lower)} – ${formats.figure(lift.upper)})`}
        </Field>
        <Field name={fields.qValue}>{formats.figure(finding.qValue)}</Field>
        <Field name={fields.pValue}>{formats.figure(finding.pValue)}</Field>
        <Field name={fields.traffic}>{formats.number(finding.shipments)}</Field>
        <Field name={fields.firstSeen}>{formats.day(finding.firstSeen)}</Field>
        <Field name={fields.lastSeen}>{formats.day(finding.lastSeen)}</Field>
        <Field name={fields.trend}>{words.trends[finding.trend]}</Field>
        <Field name={words.categories}>{counted.join(', ')}</Field>
        <Field name={words.concealments}>{hidden.slice(0, 4).join(', ')}</Field>
      </dl>
      <details>
        <summary>{words.steps}</summary>
        <ol className="steps">
          {finding.explain.steps.map(({ step, passed, words: said }) => (
            <li key={step}>
              <strong>
                {words.detectionSteps[step]} ({passed ? words.passed : words.notPassed})
              </strong>{' '}
              <span lang="en">{said}</span>
            </li>
          ))}
        </ol>
      </details>
      <section>
        <h3>{words.companies}</h3>
        <ul className="ties">
          {finding.companies.map(({ company, role, consignments }) => (
            <li key={`${company.nodeId} ${role}`}>
              <NodeLink node={company} />
              <span className="faint">
                {words.roles[role]} · {formats.number(consignments)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Network key={id} of={finding.evidence.nodes.map(({ nodeId }) => nodeId)} />
      <Evidence of={finding.evidence.nodes} total={finding.evidence.totalCount} />
      <Note of={id} />
    </article>
  );
}
