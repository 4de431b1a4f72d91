package rapport.matching.blocking;

import java.util.function.Function;
import java.util.stream.Stream;
import rapport.matching.SourceRecord;

/// One way to gather records that may be one customer: those that share a key are compared.
///
/// @param keys empty keys gather nothing
record Pass(String name, Function<SourceRecord, Stream<String>> keys) {}
