package rapport.intake.connections;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What speaks with other databases: the drivers of the folder that whoever runs Rapport names,
/// read once, and the one of PostgreSQL, which is there. The folder comes first, so that its
/// version is taken where both know an address.
@Component
class Drivers {
    /// Settings that name a class to be loaded or a file to be read or written on this machine,
    /// or let a statement run before the transaction that only reads.
    private static final List<String> REFUSED = List.of(
            "socketfactory",
            "sslfactory",
            "sslhostnameverifier",
            "sslpasswordcallback",
            "authenticationpluginclassname",
            "xmlfactoryfactory",
            "loggerfile",
            "autodeserialize",
            "localinfile",
            "queryinterceptors",
            "init=",
            "initsql",
            "jaas");

    private final Limits limits;
    private @Nullable List<Driver> further;

    Drivers(Limits limits) {
        this.limits = limits;
    }

    Driver of(String address) throws FetchProblem {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("jdbc:")) {
            throw new FetchProblem("The address of a database begins with jdbc:, such as jdbc:postgresql://host/name.");
        }
        for (String setting : REFUSED) {
            if (lower.contains(setting)) {
                throw new FetchProblem("The setting " + setting + " is not allowed in the address of a database.");
            }
        }
        return Stream.concat(further().stream(), DriverManager.drivers())
                .filter(driver -> accepts(driver, address))
                .findFirst()
                .orElseThrow(() -> new FetchProblem("There is no driver for " + scheme(address)
                        + ". Put its jar into the folder that RAPPORT_JDBC_DRIVERS names, and start Rapport again."));
    }

    /// Read once: whatever a class loader has loaded stays in memory.
    private synchronized List<Driver> further() throws FetchProblem {
        if (further == null) {
            further = read(limits.drivers());
        }
        return further;
    }

    private static List<Driver> read(@Nullable Path folder) throws FetchProblem {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var jars = new ArrayList<URL>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".jar")).toList()) {
                jars.add(file.toUri().toURL());
            }
            var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            return ServiceLoader.load(Driver.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (MalformedURLException e) {
            throw new FetchProblem("The folder of drivers has a name that cannot be used.");
        } catch (IOException e) {
            throw new FetchProblem("The folder of drivers cannot be read: " + e.getMessage());
        }
    }

    private static boolean accepts(Driver driver, String address) {
        try {
            return driver.acceptsURL(address);
        } catch (SQLException e) {
            return false;
        }
    }

    static String scheme(String address) {
        return Optional.of(address.split(":", 3))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .orElse(address);
    }
}
