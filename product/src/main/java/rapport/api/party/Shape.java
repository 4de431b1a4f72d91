package rapport.api.party;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.customers.KnownParty;
import rapport.customers.PartyKind;

/// In what people and organisations differ over the API.
///
/// @param list the name of the list on the screen, and the last part of the path
record Shape<D>(
        PartyKind kind,
        String list,
        Class<D> type,
        Function<KnownParty, D> document,
        BiFunction<D, Circumstances, Told> reading,
        Function<D, @Nullable OwnerDocument> owner) {

    static final Shape<PersonDocument> PERSON = new Shape<>(
            PartyKind.PERSON,
            "people",
            PersonDocument.class,
            PersonDocument::of,
            PersonReading::read,
            PersonDocument::owner);
    static final Shape<OrganisationDocument> ORGANISATION = new Shape<>(
            PartyKind.ORGANISATION,
            "organisations",
            OrganisationDocument.class,
            OrganisationDocument::of,
            OrganisationReading::read,
            OrganisationDocument::owner);
}
