package rapport.sales.fact;

import rapport.customfields.CustomValues;

/// Terms of a record that hold what the fields of the company say of it.
///
/// @param <T> the terms themselves
public interface OwnTerms<T> {
    CustomValues custom();

    T withCustom(CustomValues other);
}
