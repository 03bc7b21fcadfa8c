import {
  createNoopMeter,
  metrics,
  trace,
  type Attributes,
  type Link,
  type Meter,
  type Span,
  type SpanOptions,
  type SpanStatus,
  type Tracer,
} from '@opentelemetry/api';

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly attributes: Attributes;
}
interface Traced {
  name: string;
  readonly traceId: string;
  readonly attributes: Attributes;
  readonly links: readonly Link[];
  readonly root: boolean;
  status: SpanStatus | null;
  ended: boolean;
}

/** What an SDK would have exported. */
export interface Taken {
  readonly measured: readonly Measured[];
  readonly spans: readonly Traced[];
  /** Everything as text, for looking whether a word is in it. */
  text(): string;
  remove(): void;
}

/** Stands in for OpenTelemetry's SDK behind the API: keeps all measurements and spans in memory. */
export function takeTelemetry(): Taken {
  const measured: Measured[] = [];
  const spans: Traced[] = [];
  const instrument = (name: string) => {
    const take = (value: number, attributes: Attributes = {}): void => {
      measured.push({ name, value, attributes });
    };
    return { add: take, record: take };
  };
  const meter = Object.assign(Object.create(createNoopMeter()) as Meter, {
    constructor: takeTelemetry,
    createCounter: instrument,
    createHistogram: instrument,
  });
  const startSpan = (name: string, options: SpanOptions = {}): Span => {
    const id = (spans.length + 1).toString(16);
    const kept: Traced = {
      name,
      traceId: id.padStart(32, '0'),
      attributes: {},
      links: options.links ?? [],
      root: options.root === true,
      status: null,
      ended: false,
    };
    spans.push(kept);
    const span: Span = {
      spanContext: () => ({ traceId: kept.traceId, spanId: id.padStart(16, '0'), traceFlags: 1 }),
      setAttribute(key, value) {
        kept.attributes[key] = value;
        return span;
      },
      setAttributes(attributes) {
        Object.assign(kept.attributes, attributes);
        return span;
      },
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      setStatus(status) {
        kept.status = status;
        return span;
      },
      updateName(to) {
        kept.name = to;
        return span;
      },
      end() {
        kept.ended = true;
      },
      isRecording: () => true,
      recordException: () => undefined,
    };
    return span;
  };
  const tracer: Tracer = {
    startSpan,
    startActiveSpan: () => {
      throw new Error('not used');
    },
  };
  metrics.setGlobalMeterProvider({ getMeter: () => meter });
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  return {
    measured,
    spans,
    text: () => JSON.stringify([measured, spans]),
    remove() {
      metrics.disable();
      trace.disable();
    },
  };
}
