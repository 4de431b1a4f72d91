package rapport.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import rapport.postgres.Durability;
import rapport.postgres.EmbeddedPostgres;
import rapport.postgres.FolderInUse;
import rapport.postgres.Migrations;
import rapport.postgres.PostgresFault;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${rapport.data}") Path folder) {
        return new DataFolder(folder.toAbsolutePath().normalize()).made();
    }

    /// Our own server, unless the company names one of its own.
    @Bean(destroyMethod = "close")
    Server server(
            @Value("${rapport.database-url:}") String url,
            @Value("${rapport.throwaway:false}") boolean throwaway,
            DataFolder folder) {
        if (!url.isBlank()) {
            return new Server(ConnectionDetails.parse(url), Optional.empty());
        }
        try {
            var own = EmbeddedPostgres.open(
                    folder.resolve("postgres"), throwaway ? Durability.THROWAWAY : Durability.SAFE);
            return new Server(new ConnectionDetails(own.jdbcUrl(), own.user(), own.password()), Optional.of(own));
        } catch (FolderInUse e) {
            throw new StartRefused("Rapport is already running on " + folder + ", at " + folder.address()
                    + ". Stop it first, or give this one a folder of its own with RAPPORT_DATA.");
        } catch (PostgresFault e) {
            throw new StartRefused(String.valueOf(e.getMessage()));
        }
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Server server, @Value("${rapport.connections:10}") int connections) throws IOException {
        new DatabaseCheck(server.details()).mustBeOursOrEmpty();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.details().jdbcUrl());
        pool.setUsername(server.details().user());
        pool.setPassword(server.details().password());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "rapport");
        pool.addDataSourceProperty("preparedStatementCacheQueries", "1024");
        pool.setMaximumPoolSize(connections);
        pool.setPoolName("rapport");
        try (var order = new ClassPathResource("db/migration/order").getInputStream()) {
            new Migrations(pool, "classpath:db/migration", Migrations.order(order)).run();
        } catch (IOException | RuntimeException e) {
            pool.close();
            throw e;
        }
        return pool;
    }

    @Bean
    DefaultConfigurationCustomizer jooqSettings() {
        return configuration -> configuration.set(new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false)
                .withReturnRecordToPojo(false)
                .withRenderCatalog(false)
                .withAttachRecords(false));
    }
}
