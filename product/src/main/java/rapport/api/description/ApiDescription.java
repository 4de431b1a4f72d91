package rapport.api.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Viewer;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.Problem;
import rapport.api.reading.MergePatch;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customfields.CustomFields;
import rapport.intake.ImportId;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.timeline.InteractionId;
import rapport.timeline.TimelineKinds;
import tools.jackson.databind.JsonNode;

@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String ABOUT = """
            People, organisations, interactions, leads, opportunities, targets and imports: the same acts and the same lists that the pages use.

            **Signing in.** Make a token in the settings and send it as `Authorization: Bearer rapport_…`. A token reads,
            or reads and writes.

            **Lists** come in pages: `{"items": […], "next": "…"}`. Send `next` back as `cursor`; the header `Link` holds
            the whole address. There are no offsets, and page 10,000 costs what page 1 costs.

            **Nobody's change is lost.** Each document has a version, which is its `ETag`. `PUT` and `PATCH` name the
            version they were made for in `If-Match` and are refused with 412 when somebody else was faster.

            **Twice is once.** A `POST` may carry an `Idempotency-Key` of your own. The same request with the same key gets
            the same answer for 24 hours, with the header `Idempotency-Replayed: true`, and is done once.

            **Errors** are problem details (RFC 9457), `application/problem+json`. Where fields are wrong, `errors` names
            each with a JSON pointer. Unknown fields are refused, not left out.
            """;

    private static final List<Tag> ORDER = List.of(
            new Tag().name("People").description("Clients, prospects, suppliers, and everybody who works for one."),
            new Tag().name("Organisations").description("Companies, authorities, associations."),
            new Tag().name("Households").description("People who live together, each as something."),
            new Tag()
                    .name("Interactions")
                    .description("Calls, meetings, letters, notes: what happened with customers."),
            new Tag().name("Leads").description("Enquiries of those who may buy."),
            new Tag().name("Opportunities").description("Deals, and the pipelines through which they go."),
            new Tag().name("Targets").description("Organisations at which we aim, and the lists on which they stand."),
            new Tag().name("Network").description("Who of us knows whom, and who can introduce us."),
            new Tag().name("Imports").description("Files of people or organisations on their way in."));

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Viewer.class)
                .replaceWithSchema(MergePatch.class, new Schema<>().type("object"))
                .replaceWithSchema(JsonNode.class, new Schema<>())
                .replaceWithClass(PartyId.class, UUID.class)
                .replaceWithClass(InteractionId.class, UUID.class)
                .replaceWithClass(LeadId.class, UUID.class)
                .replaceWithClass(OpportunityId.class, UUID.class)
                .replaceWithClass(TargetId.class, UUID.class)
                .replaceWithClass(ImportId.class, UUID.class);
    }

    @Bean
    OpenAPI rapportApi() {
        return new OpenAPI()
                .info(new Info().title("Rapport").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/").description("This Rapport")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("rapport_…")
                                        .description("A personal access token from Settings → Access tokens.")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OpenApiCustomizer wholeDescription(CustomFields fields) {
        return api -> {
            ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
            ModelConverters.getInstance(true).read(FieldProblem.class).forEach(api.getComponents()::addSchemas);
            nameInOneText(api);
            OwnFieldsDescribed.in(api, "Person", fields.of(CustomerKinds.PERSON));
            OwnFieldsDescribed.in(api, "Organisation", fields.of(CustomerKinds.ORGANISATION));
            List.of("Interaction", "NewInteraction", "InteractionChange")
                    .forEach(name -> OwnFieldsDescribed.in(api, name, fields.of(TimelineKinds.INTERACTION)));
            List.of("Lead", "NewLead", "LeadChange")
                    .forEach(name -> OwnFieldsDescribed.in(api, name, fields.of(SalesKinds.LEAD)));
            List.of("Opportunity", "NewOpportunity", "OpportunityChange", "Conversion")
                    .forEach(name -> OwnFieldsDescribed.in(api, name, fields.of(SalesKinds.OPPORTUNITY)));
            api.setTags(ORDER);
            var paths = new Paths();
            new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
            api.setPaths(paths);
        };
    }

    /// The schemas of records cannot say that a name may also be one text.
    private static void nameInOneText(OpenAPI api) {
        Schema<?> person = api.getComponents().getSchemas().get("Person");
        if (person != null) {
            var name = new Schema<>()
                    .addOneOfItem(new Schema<>().$ref("#/components/schemas/PersonName"))
                    .addOneOfItem(new StringSchema().example("Dr. Amara Okafor"));
            person.addProperty("name", name);
        }
    }

    @Bean
    OperationCustomizer problemAnswers() {
        return new ProblemAnswers();
    }
}
