/**
 * SHA-256 of bytes. Uses the browser's own where it is offered; a page reached by plain http on an office network is not
 * offered it, so the sum is worked out here (FIPS 180-4).
 */
const K = new Uint32Array(64);
const START = new Uint32Array(8);

(function constants() {
    let found = 0;
    for (let n = 2; found < 64; n++) {
        let prime = true;
        for (let d = 2; d * d <= n; d++) {
            prime &&= n % d !== 0;
        }
        if (prime) {
            if (found < 8) {
                START[found] = fraction(Math.sqrt(n));
            }
            K[found++] = fraction(Math.cbrt(n));
        }
    }
})();

function fraction(root) {
    return ((root - Math.floor(root)) * 4294967296) | 0;
}

function block(state, w, view, at) {
    for (let t = 0; t < 16; t++) {
        w[t] = view.getUint32(at + 4 * t);
    }
    for (let t = 16; t < 64; t++) {
        const a = w[t - 15];
        const b = w[t - 2];
        const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
        const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
        const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + t1) | 0;
        d = c;
        c = b;
        b = a;
        a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] + value) | 0));
}

/** The sum worked out without the browser's help. */
export function plainSha256(bytes) {
    const state = new Uint32Array(START);
    const w = new Int32Array(64);
    const whole = bytes.length - (bytes.length % 64);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < whole; at += 64) {
        block(state, w, view, at);
    }
    const rest = bytes.length - whole;
    const tail = new Uint8Array(rest < 56 ? 64 : 128);
    tail.set(bytes.subarray(whole));
    tail[rest] = 0x80;
    const end = new DataView(tail.buffer);
    end.setUint32(tail.length - 8, Math.floor(bytes.length / 536870912));
    end.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
    for (let at = 0; at < tail.length; at += 64) {
        block(state, w, end, at);
    }
    const sum = new DataView(new ArrayBuffer(32));
    state.forEach((word, i) => sum.setUint32(4 * i, word));
    return new Uint8Array(sum.buffer);
}

export async function sha256(bytes) {
    return globalThis.crypto?.subtle ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) : plainSha256(bytes);
}

export function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function base64(bytes) {
    return btoa(String.fromCharCode(...bytes));
}
