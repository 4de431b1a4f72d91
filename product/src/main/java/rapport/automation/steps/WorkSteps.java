package rapport.automation.steps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Owners;
import rapport.automation.StepKind;
import rapport.work.piece.PieceKind;
import rapport.work.piece.RecordWork;

/// Steps that give whoever owns the record something to do.
@Configuration(proxyBeanMethods = false)
class WorkSteps {
    @Bean
    static StepKind callStep(RecordWork work, Owners owners) {
        return new WorkStep("call", PieceKind.CALL, 10, work, owners);
    }

    @Bean
    static StepKind taskStep(RecordWork work, Owners owners) {
        return new WorkStep("task", PieceKind.TASK, 30, work, owners);
    }
}
