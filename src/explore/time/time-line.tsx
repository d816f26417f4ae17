import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { labelOf } from '../canvas/sync.ts';
import { useExplore } from '../context.ts';
import { kindOf } from '../kinds.ts';
import { type FindingQuery, TimelineDocument } from '../operations.generated.ts';
import { isLink, type Period } from '../state/view.ts';
import { useAsk } from '../use-ask.ts';
import { useSize } from '../use-size.ts';
import { filled, type Month, monthOf, monthsOfCanvas, nextMonth, periodOf } from './months.ts';

const MARGIN = { left: 36, right: 12, top: 6, bottom: 18 };

/** Room that the name of a month takes, in pixels. */
const TICK = 90;

interface Props {
  finding: FindingQuery['recurringRoutes']['nodes'][number] | null;
}

/** Months of what is selected, else of the finding, else of the canvas; the brush chooses the period of all of it. */
export function TimeLine({ finding }: Props) {
  const { words, view, shown, store, dispatch } = useExplore();
  const [frame, { width, height }] = useSize<HTMLDivElement>();
  const [drawn, setDrawn] = useState<Period | null>(null);
  const [first, ...others] = view.selected;
  const only = first !== undefined && others.length === 0 && hasTime(first) ? first : undefined;
  const { data } = useAsk(TimelineDocument, only === undefined ? null : { of: only });

  const { months, title, against } = useMemo(() => {
    if (only !== undefined && data?.timeline) {
      const node = store.nodes.get(only);
      return {
        title: words.timelineOf(node ? labelOf(node) : only),
        against: words.shipmentsInMonth,
        months: filled(
          data.timeline.months.map(({ month, seizures, shipments }) => ({
            month,
            seizures,
            against: shipments,
          })),
        ),
      };
    }
    if (finding) {
      return {
        title: words.timelineOfFinding,
        against: words.expectedInMonth,
        months: filled(
          finding.timeline.months.map(({ month, observed, expected }) => ({
            month,
            seizures: observed,
            against: expected,
          })),
        ),
      };
    }
    return { title: words.timelineOfCanvas, against: words.linksInMonth, months: monthsOfCanvas(shown) };
  }, [only, data, finding, shown, store, words]);

  const inner = {
    width: Math.max(0, width - MARGIN.left - MARGIN.right),
    height: Math.max(0, height - MARGIN.top - MARGIN.bottom),
  };
  const period = drawn ?? view.period;
  const setPeriod = (next: Period | null) => {
    setDrawn(null);
    dispatch({ do: 'set period', period: next });
  };
  return (
    <section className="time-line" aria-label={words.timeline}>
      <div className="time-head">
        <h2>{title}</h2>
        <span className="key seizure-key" /> {words.seizuresInMonth}
        <span className="key against-key" /> {against}
        <span className="spring" />
        <label>
          {words.from}{' '}
          <input
            type="date"
            value={period?.from ?? ''}
            max={period?.to}
            onChange={({ target }) =>
              target.value &&
              setPeriod({ from: target.value, to: laterOf(target.value, period?.to ?? lastDay(months)) })
            }
          />
        </label>
        <label>
          {words.to}{' '}
          <input
            type="date"
            value={period?.to ?? ''}
            min={period?.from}
            onChange={({ target }) =>
              target.value &&
              setPeriod({ from: earlierOf(target.value, period?.from ?? firstDay(months)), to: target.value })
            }
          />
        </label>
        <button type="button" disabled={period === null} onClick={() => setPeriod(null)}>
          {words.wholeTime}
        </button>
      </div>
      <div className="time-chart" ref={frame} title={months.length > 0 ? words.brushHelp : undefined}>
        {months.length === 0 ? (
          <p className="hint">{words.timelineEmpty}</p>
        ) : (
          <Chart
            months={months}
            width={inner.width}
            height={inner.height}
            period={period}
            against={against}
            onDraw={setDrawn}
            onDone={setPeriod}
          />
        )}
      </div>
    </section>
  );
}

interface ChartProps {
  months: readonly Month[];
  width: number;
  height: number;
  period: Period | null;
  against: string;
  onDraw: (period: Period | null) => void;
  onDone: (period: Period | null) => void;
}

function Chart({ months, width, height, period, against, onDraw, onDone }: ChartProps) {
  const { words, formats } = useExplore();
  const svg = useRef<SVGSVGElement>(null);
  const began = useRef<number | null>(null);
  const step = width / months.length;
  const most = Math.max(1, ...months.map(({ seizures }) => seizures));
  const mostAgainst = Math.max(1, ...months.map((month) => month.against));
  // Expected seizures are measured as the seizures are; shipments and links have a scale of their own.
  const scale = against === words.expectedInMonth ? Math.max(most, mostAgainst) : mostAgainst;
  const high = against === words.expectedInMonth ? scale : most;
  const index = (month: string) =>
    Math.min(
      months.length - 1,
      Math.max(
        0,
        months.findIndex((each) => each.month >= month),
      ),
    );
  const first = period ? index(monthOf(period.from)) : 0;
  const lastKnown = period
    ? months.findLastIndex((each) => each.month <= monthOf(period.to))
    : months.length - 1;
  const last = Math.max(first, lastKnown);

  const monthAt = (event: PointerEvent) => {
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    return Math.min(months.length - 1, Math.max(0, Math.floor((event.clientX - left - MARGIN.left) / step)));
  };
  const between = (a: number, b: number) => periodOf(months[a]?.month ?? '', months[b]?.month ?? '');
  const onKey = (end: 'first' | 'last') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const within = (at: number) => Math.min(months.length - 1, Math.max(0, at));
    const [a, b] =
      end === 'first'
        ? [Math.min(last, within(first + by)), last]
        : [first, Math.max(first, within(last + by))];
    onDone(a === 0 && b === months.length - 1 ? null : between(a, b));
  };
  const everyTick = Math.ceil(months.length / Math.max(2, Math.floor(width / TICK)));
  const ticks = months.filter((_, at) => at % everyTick === 0);
  const x = (at: number) => MARGIN.left + at * step;
  const base = MARGIN.top + height;
  const bar = Math.max(1, Math.min(12, step * 0.6));
  return (
    <svg
      ref={svg}
      role="presentation"
      width={width + MARGIN.left + MARGIN.right}
      height={height + MARGIN.top + MARGIN.bottom}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        began.current = monthAt(event);
      }}
      onPointerMove={(event) => {
        if (began.current !== null) onDraw(between(began.current, monthAt(event)));
      }}
      onPointerUp={(event) => {
        if (began.current === null) return;
        const at = monthAt(event);
        // A click within a period that was chosen gives the whole time back.
        const isClick = at === began.current && period !== null && first <= at && at <= last && last > first;
        onDone(isClick ? null : between(began.current, at));
        began.current = null;
      }}
    >
      {months.map(({ month, seizures, against: other }, at) => (
        <g key={month} className={at < first || at > last ? 'month outside' : 'month'}>
          <title>{`${formats.month(month)}: ${formats.number(seizures)} ${words.seizuresInMonth}, ${formats.figure(other)} ${against}`}</title>
          <rect className="catch" x={x(at)} y={MARGIN.top} width={step} height={height} />
          <rect
            className="against"
            x={x(at)}
            width={Math.max(0.5, step - 0.5)}
            y={base - (other / scale) * height}
            height={(other / scale) * height}
          />
          {seizures > 0 && (
            <rect
              className="seizures"
              x={x(at) + (step - bar) / 2}
              width={bar}
              y={base - (seizures / high) * height}
              height={(seizures / high) * height}
            />
          )}
        </g>
      ))}
      <line className="axis" x1={MARGIN.left} x2={MARGIN.left + width} y1={base} y2={base} />
      {ticks.map(({ month }) => (
        <text key={month} className="tick" x={x(index(month))} y={base + 13}>
          {formats.month(month)}
        </text>
      ))}
      <text className="tick" x={MARGIN.left - 4} y={MARGIN.top + 9} textAnchor="end">
        {formats.figure(high)}
      </text>
      {period && (
        <>
          <rect
            className="shade"
            x={MARGIN.left}
            y={MARGIN.top}
            width={Math.max(0, x(first) - MARGIN.left)}
            height={height}
          />
          <rect
            className="shade"
            x={x(last + 1)}
            y={MARGIN.top}
            width={Math.max(0, MARGIN.left + width - x(last + 1))}
            height={height}
          />
        </>
      )}
      {(['first', 'last'] as const).map((end) => (
        <rect
          key={end}
          className="handle"
          role="slider"
          tabIndex={0}
          aria-label={end === 'first' ? words.brushStart : words.brushEnd}
          aria-valuemin={0}
          aria-valuemax={months.length - 1}
          aria-valuenow={end === 'first' ? first : last}
          aria-valuetext={formats.month(
            months[end === 'first' ? first : last]?.month ?? nextMonth('2000-01'),
          )}
          x={x(end === 'first' ? first : last + 1) - 3}
          y={MARGIN.top}
          width={6}
          height={height}
          rx={3}
          onKeyDown={onKey(end)}
          onPointerDown={(event) => {
            event.stopPropagation();
            svg.current?.setPointerCapture(event.pointerId);
            began.current = end === 'first' ? last : first;
          }}
        />
      ))}
    </svg>
  );
}

/** A link has no time line of its own, and one of a single day says nothing. */
const hasTime = (id: string) => !isLink(id) && !['Seizure', 'Shipment'].includes(kindOf(id));
const firstDay = (months: readonly Month[]) => `${months[0]?.month ?? '2000-01'}-01`;
const lastDay = (months: readonly Month[]) =>
  periodOf(months.at(-1)?.month ?? '2000-01', months.at(-1)?.month ?? '2000-01').to;
const laterOf = (a: string, b: string) => (a > b ? a : b);
const earlierOf = (a: string, b: string) => (a < b ? a : b);
