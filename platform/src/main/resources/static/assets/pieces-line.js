/**
 * One file on its way in pieces: each piece goes with its SHA-256 and is sent again until the server has it; what is there
 * already is not sent again. Tells its listener what happens; knows nothing of the page.
 */
import { csrfHeaders } from "./frame.js";
import { base64, hex, sha256 } from "./sha256.js";

const AT_ONCE = 2;
const STALLED = 45000;
const WAITS = [1, 2, 4, 8, 15, 30];

class Stopped extends Error {}

/** The server's "no", with its words. */
export class Refused extends Error {
    constructor(said) {
        super(said.code);
        this.said = said;
    }
}

export class Line {
    constructor(file, purpose, listener) {
        Object.assign(this, { file, purpose, listener, arrived: 0, flying: new Map(), hashes: [], requests: new Set() });
        this.gate = Promise.resolve();
        this.waiters = new Set();
        addEventListener("online", () => this.wake());
    }

    /** Sends everything; answers the upload's id. */
    async send() {
        await this.begin();
        for (;;) {
            this.queue = [...this.received.keys()];
            await Promise.all(Array.from({ length: AT_ONCE }, () => this.worker()));
            this.listener.verifying();
            const root = await sha256(Uint8Array.from(this.hashes.flatMap((hash) => [...hash])));
            try {
                await this.ask("POST", `/uploads/${this.id}/finish`, new URLSearchParams({ root: hex(root) }));
                return this.id;
            } catch (fault) {
                if (fault.said?.code !== "upload.piece-lost" && fault.said?.code !== "upload.incomplete") {
                    throw fault;
                }
                this.note(await this.ask("GET", `/uploads/${this.id}`));
            }
        }
    }

    async begin() {
        const { name, size, lastModified } = this.file;
        const wanted = new URLSearchParams({ for: this.purpose, name, size, mark: String(lastModified) });
        this.note(await this.ask("POST", "/uploads", wanted));
    }

    note(state) {
        this.id = state.id;
        this.pieceSize = state.pieceSize;
        this.received = state.received;
        this.arrived = state.received.reduce((sum, hash, piece) => sum + (hash ? this.length(piece) : 0), 0);
        this.before = this.arrived;
    }

    length(piece) {
        return Math.min(this.pieceSize, this.file.size - piece * this.pieceSize);
    }

    async worker() {
        for (let piece = this.queue.shift(); piece !== undefined; piece = this.queue.shift()) {
            const bytes = await this.read(piece);
            this.hashes[piece] = await sha256(bytes);
            if (this.received[piece] === hex(this.hashes[piece])) {
                this.listener.checked(piece + 1, this.received.length);
            } else if (this.received[piece]) {
                await this.ask("DELETE", `/uploads/${this.id}`);
                throw new Refused({ code: "other-file" });
            } else {
                await this.put(piece, bytes);
            }
        }
    }

    async read(piece) {
        const from = piece * this.pieceSize;
        return new Uint8Array(await this.file.slice(from, from + this.length(piece)).arrayBuffer());
    }

    async put(piece, bytes) {
        const headers = { "Content-Digest": `sha-256=:${base64(this.hashes[piece])}:`, "Content-Type": "application/octet-stream" };
        const flies = (loaded) => {
            this.flying.set(piece, loaded);
            this.listener.progress(this);
        };
        await this.ask("PUT", `/uploads/${this.id}/pieces/${piece}`, bytes, headers, flies);
        this.flying.delete(piece);
        this.received[piece] = hex(this.hashes[piece]);
        this.arrived += bytes.length;
        this.listener.progress(this);
    }

    /** How many bytes have left this machine. */
    get sent() {
        return this.arrived + [...this.flying.values()].reduce((sum, loaded) => sum + loaded, 0);
    }

    /** Asks until there is an answer that is not to be blamed on the line. */
    async ask(method, address, body, headers = {}, flies) {
        for (let attempt = 0; ; attempt++) {
            await this.gate;
            if (this.stopped) {
                throw new Stopped();
            }
            const answer = await this.request(method, address, body, headers, flies);
            if (answer.status >= 200 && answer.status < 300) {
                return answer.body ? JSON.parse(answer.body) : null;
            }
            if (answer.status === 401 || answer.status === 403) {
                throw new Refused({ code: "session" });
            }
            if (answer.status === 404) {
                throw new Refused({ code: "gone" });
            }
            const said = answer.status === 422 ? JSON.parse(answer.body) : null;
            if (said && (said.code !== "upload.piece-hash" || attempt > 4)) {
                throw new Refused(said);
            }
            if (!this.paused) {
                await this.wait(WAITS[Math.min(attempt, WAITS.length - 1)]);
            }
        }
    }

    request(method, address, body, headers, flies) {
        return new Promise((resolve) => {
            const xhr = new XMLHttpRequest();
            let stalled;
            const alive = () => {
                clearTimeout(stalled);
                stalled = setTimeout(() => xhr.abort(), STALLED);
            };
            xhr.upload.addEventListener("progress", (event) => {
                alive();
                flies?.(event.loaded);
            });
            xhr.addEventListener("loadend", () => {
                clearTimeout(stalled);
                this.requests.delete(xhr);
                if (xhr.status === 0) {
                    flies?.(0);
                }
                resolve({ status: xhr.status, body: xhr.responseText });
            });
            xhr.open(method, address);
            for (const [name, value] of Object.entries({ Accept: "application/json", ...csrfHeaders(), ...headers })) {
                xhr.setRequestHeader(name, value);
            }
            this.requests.add(xhr);
            if (method === "PUT") {
                alive();
            }
            xhr.send(body);
        });
    }

    wait(seconds) {
        return new Promise((resolve) => {
            const end = Date.now() + seconds * 1000;
            const done = () => {
                clearInterval(ticking);
                this.waiters.delete(done);
                resolve();
            };
            const tick = () => {
                const left = Math.ceil((end - Date.now()) / 1000);
                if (left <= 0) {
                    done();
                } else if (!this.paused) {
                    this.listener.waiting(left);
                }
            };
            const ticking = setInterval(tick, 250);
            this.waiters.add(done);
            tick();
        });
    }

    /** Tries again now. */
    wake() {
        [...this.waiters].forEach((done) => done());
    }

    pause() {
        this.paused = true;
        this.gate = new Promise((resolve) => (this.open = resolve));
        this.requests.forEach((xhr) => xhr.abort());
        this.wake();
    }

    go() {
        this.paused = false;
        this.open?.();
    }

    /** Gives up; the server forgets the file. */
    async stop() {
        this.stopped = true;
        this.pause();
        this.go();
        if (this.id) {
            await this.request("DELETE", `/uploads/${this.id}`, null, {});
        }
    }
}

export { Stopped };
