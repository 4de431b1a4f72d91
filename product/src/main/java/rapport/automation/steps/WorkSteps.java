package rapport.automation.steps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.automation.StepKind;
import rapport.work.piece.PieceKind;

/// Steps that give whoever owns the record something to do.
@Configuration(proxyBeanMethods = false)
class WorkSteps {
    @Bean
    static StepKind callStep(GiveSomethingToDo give) {
        return new WorkStep("call", PieceKind.CALL, 10, give);
    }

    @Bean
    static StepKind taskStep(GiveSomethingToDo give) {
        return new WorkStep("task", PieceKind.TASK, 30, give);
    }
}
