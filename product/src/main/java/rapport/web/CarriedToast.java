package rapport.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Carries a toast over a redirect in a cookie of half a minute, so that no node has to remember it.
@Component
class CarriedToast {
    private static final String NAME = "rapport_toast";

    private final JsonMapper json;

    CarriedToast(JsonMapper json) {
        this.json = json;
    }

    String asEvent(Toast toast) {
        // Response headers are ASCII: everything else is escaped as JSON allows.
        return escaped(json.writeValueAsString(Map.of("toast", toast)));
    }

    void put(Toast toast, HttpServletResponse response) {
        byte[] text = json.writeValueAsString(toast).getBytes(StandardCharsets.UTF_8);
        response.addHeader(
                "Set-Cookie", cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(text), 30));
    }

    @Nullable
    Toast take(HttpServletRequest request, HttpServletResponse response) {
        Cookie found = WebUtils.getCookie(request, NAME);
        if (found == null) {
            return null;
        }
        response.addHeader("Set-Cookie", cookie("", 0));
        try {
            return json.readValue(Base64.getUrlDecoder().decode(found.getValue()), Toast.class);
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static String cookie(String value, long seconds) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }

    private static String escaped(String text) {
        var ascii = new StringBuilder(text.length());
        text.chars().forEach(unit -> {
            if (unit < 128) {
                ascii.append((char) unit);
            } else {
                ascii.append("\\u%04x".formatted(unit));
            }
        });
        return ascii.toString();
    }
}
