package rapport.quality.aims;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.customers.judging.Measures;
import rapport.journal.Does;
import rapport.quality.QualityKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Where somebody says what a measure ought to be.
@Controller
@RequestMapping("/quality/measures/{measure}/aim")
@AllowedTo(right = Right.EDIT, on = QualityKinds.QUALITY)
class AimController {
    private final Aims aims;

    AimController(Aims aims) {
        this.aims = aims;
    }

    @PutMapping
    @Does("Set the target of a measure")
    Html update(
            @PathVariable String measure,
            @RequestParam String baseline,
            @RequestParam String target,
            @RequestParam int weight) {
        known(measure);
        Html page = Html.goTo("/quality/measures/" + measure);
        var from = share(baseline);
        var to = share(target);
        String problem = from.isEmpty() || to.isEmpty()
                ? "Baseline and target are numbers, such as 85 or 97.5."
                : aims.set(new Aim(measure, from.get(), to.get(), weight));
        return page.with(problem.isEmpty() ? Toast.ok("The target is set.") : Toast.warn(problem));
    }

    @DeleteMapping
    @Does("Remove the target of a measure")
    Html delete(@PathVariable String measure) {
        known(measure);
        aims.remove(measure);
        return Html.goTo("/quality/measures/" + measure).with(Toast.ok("The target is removed."));
    }

    private static void known(String measure) {
        if (Measures.find(measure).isEmpty()) {
            throw new NotFound("There is no such measure.");
        }
    }

    private static Optional<BigDecimal> share(String typed) {
        String number = typed.replace("%", "").replace(',', '.').strip();
        return number.matches("[0-9]{1,3}([.][0-9]{1,2})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
