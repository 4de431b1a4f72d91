package rapport.customers.household;

import java.util.List;

/// What only a household has, as a list shows it.
///
/// @param names of the members whom the viewer sees
record Members(List<String> names) {}
