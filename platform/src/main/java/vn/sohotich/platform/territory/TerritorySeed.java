package vn.sohotich.platform.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the shipped provinces into an empty database, and at every start the file that the settings name. */
@Component
class TerritorySeed implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(TerritorySeed.class);

    private final Territory territory;
    private final TerritorySettings settings;

    TerritorySeed(Territory territory, TerritorySettings settings) {
        this.territory = territory;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            if (territory.isEmpty()) {
                try (Reader shipped = new InputStreamReader(
                        new ClassPathResource("territory/units.csv").getInputStream(), StandardCharsets.UTF_8)) {
                    load(shipped, "shipped");
                }
            }
            if (settings.file() != null) {
                try (Reader own = Files.newBufferedReader(settings.file())) {
                    load(own, "configured");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Reader csv, String origin) throws IOException {
        if (territory.loadCsv(csv, "system") instanceof LoadOutcome.RefusedRows refused) {
            log.error(
                    "The {} file of administrative units was not loaded: {} findings, first {}",
                    origin,
                    refused.findings().size(),
                    refused.findings().getFirst());
        }
    }
}
