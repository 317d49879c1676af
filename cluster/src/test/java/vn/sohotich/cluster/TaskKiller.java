package vn.sohotich.cluster;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills the first attempt of the first task of every stage. */
final class TaskKiller extends SparkListener {
    private final SparkContext context;
    private final Set<Integer> stages = ConcurrentHashMap.newKeySet();
    private final AtomicInteger killed = new AtomicInteger();

    TaskKiller(SparkContext context) {
        this.context = context;
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        if (stages.add(start.stageId())) {
            context.killTaskAttempt(start.taskInfo().taskId(), true, "to see it run again");
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof TaskKilled) {
            killed.incrementAndGet();
        }
    }

    int killed() {
        return killed.get();
    }
}
