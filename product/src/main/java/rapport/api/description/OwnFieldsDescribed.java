package rapport.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import rapport.customfields.CustomField;
import rapport.expressions.Option;

/// Describes the fields that the company has added, as they are at this moment.
final class OwnFieldsDescribed {
    private OwnFieldsDescribed() {}

    static void in(OpenAPI api, String document, List<CustomField> fields) {
        Schema<?> schema = api.getComponents().getSchemas().get(document);
        if (schema == null) {
            return;
        }
        var custom = new ObjectSchema().description("What the company's own fields say, by their keys.");
        fields.forEach(field -> custom.addProperty(field.key(), described(field)));
        schema.addProperty("custom", custom);
    }

    private static Schema<?> described(CustomField field) {
        Schema<?> schema = switch (field.type()) {
            case TEXT, PHONE -> new StringSchema();
            case LINK -> new StringSchema().format("uri");
            case E_MAIL -> new StringSchema().format("email");
            case NUMBER -> new NumberSchema();
            case DATE -> new DateSchema();
            case YES_NO -> new BooleanSchema();
            case MONEY ->
                new ObjectSchema()
                        .addProperty("amount", new NumberSchema())
                        .addProperty("currency", new StringSchema().minLength(3).maxLength(3));
            case CHOICE -> oneOf(field);
            case CHOICES -> new ArraySchema().items(oneOf(field));
        };
        schema.setTitle(field.label());
        if (field.isReckoned()) {
            schema.setReadOnly(true);
        }
        if (!field.help().isEmpty()) {
            schema.setDescription(field.help());
        }
        return schema;
    }

    private static Schema<String> oneOf(CustomField field) {
        var schema = new StringSchema();
        field.options().stream().map(Option::key).forEach(schema::addEnumItem);
        return schema;
    }
}
