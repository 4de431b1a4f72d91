package rapport.listing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import rapport.access.Typed;

/// Reads a [ListAddress] for every controller that asks for one.
@Configuration(proxyBeanMethods = false)
class ListAddressArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListAddress.class;
    }

    @Override
    public ListAddress resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new ListAddress(
                given(request, "view").orElse(""),
                given(request, "q").map(Typed::line),
                given(request, "filter"),
                given(request, "sort"),
                given(request, "columns").map(ListAddress::keys),
                given(request, "as").map(Layout::parse),
                given(request, "after").flatMap(Cursor::parse),
                given(request, "before").flatMap(Cursor::parse));
    }

    private static Optional<String> given(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
