package rapport.customers.facts;

import java.util.Set;

/// A few of the commonest given names: enough to recognise a column of names that has no title, or two names that stand
/// in each other's place; too few for anything else.
public final class GivenNames {

    private static final Set<String> NAMES = Set.of("""
            james mary john patricia robert jennifer michael linda william elizabeth david barbara richard susan \
            joseph jessica thomas sarah charles karen christopher lisa daniel nancy matthew anthony mark sandra \
            donald ashley steven emily paul andrew donna joshua michelle kenneth carol kevin amanda brian \
            melissa george laura edward emma oliver jack harry charlotte sophie lucy grace hannah anna peter \
            hans klaus jurgen wolfgang stefan andreas martin sabine monika petra ursula claudia julia katrin \
            lena lukas felix jonas maximilian jan christian frank uwe heike birgit jean pierre marie michel \
            philippe alain nathalie isabelle sylvie catherine francoise nicolas julien camille louis antoine \
            jose antonio manuel francisco carmen maria ana isabel juan carlos luis miguel pedro javier pilar \
            lucia sofia marta giuseppe giovanni marco luca francesco alessandro giulia chiara francesca paola \
            roberto johan willem pieter cornelis hendrik sanne femke joao tiago ines beatriz rui mohammed ahmed \
            ali fatima omar hassan wei li ivan olga natalia dmitri sergei yuki hiroshi priya raj amit tom max \
            ben kate helen eva nina sara elena\
            """.split(" ", -1));

    /// Common family names too, somewhere.
    private static final Set<String> FAMILY_TOO = Set.of("""
            james thomas george martin paul peter simon frank daniel david joseph michael anthony charles henry \
            lewis louis oliver jack grace lucas felix jan christian stefan andreas jean michel nicolas antoine \
            jose antonio manuel carmen juan carlos luis miguel pedro marco luca francesco johan willem pieter \
            cornelis mohammed ahmed ali omar hassan wei li ivan amit raj tom max ben william robert richard john \
            edward harry kevin brian julia lena ursula maria ana marta elena sara\
            """.split(" ", -1));

    private GivenNames() {}

    /// Whether it is a common given name and hardly a family name anywhere.
    public static boolean isOnlyGiven(String value) {
        return has(value) && !FAMILY_TOO.contains(FoldedText.fold(value));
    }

    public static boolean has(String value) {
        return value.length() < 30 && NAMES.contains(FoldedText.fold(value));
    }
}
