/// The facts about a customer, each as a value that has validated itself: an e-mail address, a phone number, a name, a
/// postal address, a date that may be known in part. Whatever a person types or a file brings is read once, here, into
/// one of these values or into a refusal that says in a plain sentence what is wrong and what to do.
///
/// Other modules hand facts over as {@link rapport.customers.facts.PersonFacts} and
/// {@link rapport.customers.facts.OrganisationFacts}. Nothing in this package knows a database, a clock or a framework.
@NullMarked
@NamedInterface("facts")
package rapport.customers.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
