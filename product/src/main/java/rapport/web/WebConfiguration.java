package rapport.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import templates.DynamicTemplates;
import templates.StaticTemplates;
import templates.Templates;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<HtmlAnswers> answers;

    WebConfiguration(ObjectProvider<HtmlAnswers> answers) {
        this.answers = answers;
    }

    /// Compiled into the program; a developer may name the folder instead and see changes at once.
    @Bean
    static Templates templates(@Value("${rapport.templates:}") String folder) {
        if (folder.isEmpty()) {
            return new StaticTemplates();
        }
        return new DynamicTemplates(TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(folder)),
                Path.of("target", "templates"),
                ContentType.Html,
                WebConfiguration.class.getClassLoader()));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers.getObject());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
