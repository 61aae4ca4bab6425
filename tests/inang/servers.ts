/** Real web servers over a built site, by the rules that the build wrote, on free ports of the loopback address. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

export interface Running {
	readonly origin: string;
	/** Ends it. */
	readonly stop: () => void;
	/** Reads the rules anew; throws when they are none. */
	readonly reload: () => void;
}

/** Whether a program is there; a test without it is left out, loudly. */
export function has(program: string): boolean {
	try {
		execFileSync("/bin/sh", ["-c", `command -v ${program}`], { env: { PATH: places }, stdio: "ignore" });
		return true;
	} catch {
		console.warn(
			`SKIPPED: ${program} is not installed here, so nothing of it is tested. .ci/run installs it.`,
		);
		return false;
	}
}
const places = `${process.env.PATH}:/usr/sbin:/sbin`;
const env = { ...process.env, PATH: places };

/** Below those that the system gives to whoever asks for any: what another test listens on or asks from is none of them. */
const ports = { from: 20_000, to: 30_000 };

/** A port on which nobody listens, by chance: another run looks for some as well. */
async function freePort(): Promise<number> {
	const port = randomInt(ports.from, ports.to);
	const isFree = await new Promise<boolean>((resolve) => {
		const server = createServer()
			.once("error", () => resolve(false))
			.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
	});
	return isFree ? port : freePort();
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
	for (;;) {
		if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
		try {
			await fetch(origin, { redirect: "manual" });
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

const brotli = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules"]
	.map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
	.find(existsSync);
/** Whether nginx can send `.br` here. */
export const nginxHasBrotli = brotli !== undefined;

export async function startNginx(site: string, work: string): Promise<Running> {
	mkdirSync(work, { recursive: true });
	const port = await freePort();
	const file = `${work}nginx.conf`;
	writeFileSync(
		file,
		`${brotli ? `load_module ${brotli};` : ""}
		daemon off; pid ${work}nginx.pid; error_log ${work}error.log; worker_processes 1;
		${process.getuid?.() === 0 ? "user root;" : ""}
		events { worker_connections 512; }
		http {
			include /etc/nginx/mime.types;
			access_log off;
			client_body_temp_path ${work}body; proxy_temp_path ${work}proxy; fastcgi_temp_path ${work}fastcgi;
			uwsgi_temp_path ${work}uwsgi; scgi_temp_path ${work}scgi;
			${brotli ? "brotli_static on;" : ""}
			include ${site}/_host/nginx.con[f];
			server { listen 127.0.0.1:${port}; root ${site}; include ${site}/_host/nginx-serve[r].conf; }
		}`,
	);
	const child = spawn("nginx", ["-c", file, "-e", `${work}error.log`], { env, stdio: "ignore" });
	const origin = `http://127.0.0.1:${port}`;
	await answering(origin, child);
	const say = (signal: string) =>
		execFileSync("nginx", ["-c", file, "-e", `${work}error.log`, "-s", signal], { env, stdio: "pipe" });
	return { origin, stop: () => void child.kill("SIGTERM"), reload: () => void say("reload") };
}

export async function startCaddy(site: string, work: string): Promise<Running> {
	mkdirSync(work, { recursive: true });
	const port = await freePort();
	const file = `${work}Caddyfile`;
	writeFileSync(
		file,
		`{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${work}caddy\n}\nhttp://127.0.0.1:${port} {\n\troot * ${site}\n\timport ${site}/_host/Caddyfile*\n\tfile_server\n}\n`,
	);
	const child = spawn("caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
		env: { ...env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
		stdio: process.env.UJI_CADDY ? "inherit" : "ignore",
	});
	const origin = `http://127.0.0.1:${port}`;
	await answering(origin, child);
	return {
		origin,
		stop: () => void child.kill("SIGTERM"),
		reload: () => {
			execFileSync("caddy", ["validate", "--config", file, "--adapter", "caddyfile"], { env, stdio: "pipe" });
		},
	};
}

/** nginx by `deploy/nginx.conf`, with a certificate of its own making. */
export async function startTls(site: string, work: string) {
	mkdirSync(work, { recursive: true });
	const [plain, secure] = [await freePort(), await freePort()];
	const [key, certificate] = [`${work}kunci.pem`, `${work}sertifikat.pem`];
	execFileSync(
		"openssl",
		[
			"req",
			"-x509",
			"-newkey",
			"rsa:2048",
			"-nodes",
			"-days",
			"1",
			"-subj",
			"/CN=kim.contoh.go.id",
			"-keyout",
			key,
			"-out",
			certificate,
		],
		{ stdio: "pipe" },
	);
	const example = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8")
		.replace(/^\tlisten \[::\].*$/gm, "")
		.replace("listen 80;", `listen 127.0.0.1:${plain};`)
		.replace(/^\tlisten 443 ssl/m, `\tlisten 127.0.0.1:${secure} ssl`)
		.replaceAll("/srv/corong/dist", site)
		.replace(/ssl_certificate \S+;/, `ssl_certificate ${certificate};`)
		.replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`);
	writeFileSync(`${work}situs.conf`, example);
	const file = `${work}nginx.conf`;
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
		(name) => `${name}_temp_path ${work}${name};`,
	);
	writeFileSync(
		file,
		`daemon off; pid ${work}nginx.pid; error_log ${work}error.log; ${process.getuid?.() === 0 ? "user root;" : ""}
		events {}
		http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")} include ${work}situs.conf; }`,
	);
	const child = spawn("nginx", ["-c", file, "-e", `${work}error.log`], { env, stdio: "ignore" });
	await answering(`http://127.0.0.1:${plain}`, child);
	return {
		plain: `http://127.0.0.1:${plain}`,
		secure: `https://127.0.0.1:${secure}`,
		stop: () => void child.kill("SIGTERM"),
	};
}
