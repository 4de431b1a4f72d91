package rapport.matching.suggesting;

import rapport.customers.PartyId;

/// Somebody who may be meant.
///
/// @param surely whether hardly anybody else can be meant
/// @param href   their page, or where the two are made one
/// @param hint   what tells two of the same name apart; may be empty
/// @param chance how probable it is, in words: “97 %”; empty where too little is told to say
/// @param why    what speaks for it most, in a line: “E-mail the same, Given name one typing error”
public record Suggestion(
        PartyId party, boolean surely, String href, String name, String hint, String chance, String why) {}
