package vn.sohotich.platform.record;

import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.store.RecordMarks;
import vn.sohotich.platform.record.store.RecordPast;
import vn.sohotich.platform.record.store.RecordReading;
import vn.sohotich.platform.record.store.RecordWriting;

/** The statements behind {@link Records}, by what they are for. */
@Component
record RecordStores(RecordReading reading, RecordWriting writing, RecordMarks marks, RecordPast past) {}
