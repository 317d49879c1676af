package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleServerTests {
    @TempDir
    Path data;

    Path cluster;
    Process bystander;

    @BeforeEach
    void startABystander() throws IOException {
        cluster = Files.createDirectory(data.resolve("postgres"));
        bystander = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopTheBystander() {
        bystander.destroyForcibly();
    }

    @Test
    void leavesAProcessAloneThatMerelyInheritedTheNumber() throws IOException {
        Files.writeString(pidFile(), bystander.pid() + "\n" + cluster + "\n");

        StaleServer.stop(cluster);

        assertThat(bystander.isAlive()).isTrue();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void leavesTheServerOfAnotherFolderAlone() throws IOException {
        Path other = Files.createDirectory(data.resolve("other"));
        Files.writeString(pidFile(), bystander.pid() + "\n" + other + "\n");

        StaleServer.stop(cluster);

        assertThat(bystander.isAlive()).isTrue();
        assertThat(pidFile()).exists();
    }

    @Test
    void doesNothingWhereNothingWasLeft() {
        StaleServer.stop(cluster);
        StaleServer.stop(data.resolve("nowhere"));
    }

    @Test
    void refusesAPidFileThatIsNone() throws IOException {
        Files.writeString(pidFile(), "not a number\n" + cluster + "\n");

        assertThatThrownBy(() -> StaleServer.stop(cluster)).isInstanceOf(UnusableDatabase.class);
    }

    @Test
    void setsAsideAClusterWhoseFirstStartWasCutShort() throws IOException {
        Files.writeString(cluster.resolve("half"), "x");

        String password = new ClusterState(data, cluster).prepare();

        assertThat(cluster).doesNotExist();
        assertThat(data.resolve("postgres.incomplete-1/half")).exists();
        assertThat(new ClusterState(data, cluster).prepare()).isEqualTo(password);
    }

    @Test
    void refusesACompleteClusterWithoutItsKey() throws IOException {
        ClusterState state = new ClusterState(data, cluster);
        state.finished();

        assertThatThrownBy(state::prepare)
                .isInstanceOfSatisfying(
                        UnusableDatabase.class,
                        refused -> assertThat(refused.code()).isEqualTo("database.key-missing"));
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
