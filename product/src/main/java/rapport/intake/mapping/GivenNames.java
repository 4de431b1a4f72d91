package rapport.intake.mapping;

import java.util.Set;
import rapport.customers.facts.FoldedText;

/// A few of the commonest given names: enough to recognise a column of names that has no title, too few for anything
/// else.
final class GivenNames {

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

    private GivenNames() {}

    static boolean has(String value) {
        return value.length() < 30 && NAMES.contains(FoldedText.fold(value));
    }
}
