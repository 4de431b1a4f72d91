package rapport.sales.settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.sales.BuyingRoleId;
import rapport.web.Html;

/// Where administrators look after what people are in a purchase.
@Controller
@RequestMapping("/settings/buying-roles")
@AllowedTo(Whom.ADMINISTRATORS)
class BuyingRoleController {
    private final LookAfterBuyingRoles lookAfter;

    BuyingRoleController(LookAfterBuyingRoles lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping
    @Does("Add a buying role")
    Html create(@RequestParam(defaultValue = "") String name) {
        return PipelineSettingsController.told(lookAfter.add(name), "The role is added.");
    }

    @PutMapping("/{id}")
    @Does("Change a buying role")
    Html update(
            @PathVariable BuyingRoleId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean needed) {
        return PipelineSettingsController.told(lookAfter.change(id, name, needed), "The role is saved.");
    }

    @DeleteMapping("/{id}")
    @Does("Retire a buying role")
    Html delete(@PathVariable BuyingRoleId id) {
        lookAfter.retire(id);
        return PipelineSettingsController.told("", "The role is retired. Whoever has it keeps it.");
    }
}
