package rapport.customers.facts;

/// A state, province or prefecture as its country's post names it.
///
/// @param key       as it stands in an address: `CA`, `東京都`
/// @param name      as people say it: `California`
/// @param latinName in Latin letters where the key is not: `TOKYO`, else the name
public record AdminArea(String key, String name, String latinName) {}
