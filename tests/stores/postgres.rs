//! PostgreSQL, a real one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use connectome::Secret;
use connectome::store::{Keys, PostgresStore, Saved, Store, StoreProblem, conformance};
use connectome_tests::server::Server;
use tokio_postgres::NoTls;

use super::{changed, crash, kept, key, keys, processes, saved, secret};

fn url(server: &Server, database: &str) -> String {
    let port = server.port();
    format!("postgres://connectome:s3cret@127.0.0.1:{port}/{database}")
}

/// All of it over one server: to start one takes seconds.
#[tokio::test]
async fn it_is_a_store() {
    let Some(mut server) = Server::postgres() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (shared, key) = (url(&server, "connectome"), folder.path().join("key"));
    let keys = Keys::from_file_or_new(&key).unwrap();
    processes::come_first_at_once(&shared, &key, folder.path()).await;
    it_keeps_every_promise(&shared).await;
    processes::share(&shared, &key, folder.path(), 8).await;
    processes::a_killed_holder_loses_its_lease(&shared, &key, folder.path()).await;
    crash::leaves_either(&shared, &key, folder.path(), 6).await;
    for database in ["rotated", "changed", "kept", "restored"] {
        sql(&shared, &format!("CREATE DATABASE {database}")).await;
    }
    keys::rotate::<PostgresStore>(&url(&server, "rotated")).await;
    changed_rows_are_named(&url(&server, "changed")).await;
    a_dump_brings_everything_back(&server, folder.path()).await;
    tls_is_verified(&server, &keys).await;
    it_is_found_again(&mut server, &keys).await;
    nothing_in_its_files_is_a_secret(&server, &keys).await;
    another_version_is_refused(&shared).await;
}

async fn it_keeps_every_promise(url: &str) {
    let keys = Keys::generate().unwrap();
    let schema = format!("{url}?options=-csearch_path%3Dconforming");
    sql(url, "CREATE SCHEMA conforming").await;
    let store = std::sync::Arc::new(PostgresStore::open(&schema, &keys).await.unwrap());
    conformance::run(|| async { store.clone() }).await.unwrap();
}

async fn changed_rows_are_named(url: &str) {
    let keys = Keys::generate().unwrap();
    let store = PostgresStore::open(url, &keys).await.unwrap();
    for (change, named) in [
        (
            "UPDATE connectome_connections SET sealed =
                (SELECT sealed FROM connectome_connections WHERE name = 'two') WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connectome_connections SET name = 'four' WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connectome_connections SET customer = 'x' WHERE name = 'one'",
            "one",
        ),
        ("DELETE FROM connectome_connections", "two"),
        (
            "UPDATE connectome_connections SET sealed = '' WHERE name = 'one'",
            "one",
        ),
    ] {
        for name in ["one", "two"] {
            saved(&store, &key(name), name).await;
        }
        sql(url, change).await;
        let error = store.load(&key(named)).await.unwrap_err();
        assert_eq!(error.row, Some(key(named)), "{error}");
        assert_eq!(error.problem, StoreProblem::Corrupt, "{error}");
        let error = store.list(key("").customer()).await.unwrap_err();
        assert!(error.message.contains(&key(named).to_string()), "{error}");
        for name in ["one", "two", "four"] {
            store.delete(&key(name)).await.unwrap();
        }
        sql(url, "DELETE FROM connectome_connections").await;
    }
    let odd = connectome::store::ConnectionKey::new(key("").customer().clone(), "a\0b", "");
    let error = store.load(&odd).await.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Configuration, "{error}");
}

async fn a_dump_brings_everything_back(server: &Server, folder: &Path) {
    let keys = Keys::generate().unwrap();
    let (from, to) = (url(server, "kept"), url(server, "restored"));
    let store = PostgresStore::open(&from, &keys).await.unwrap();
    for name in ["one", "two"] {
        saved(&store, &key(name), name).await;
    }
    let dump = folder.join("dump");
    let dump = dump.to_str().unwrap();
    let tables = ["--table", "connectome_*", "--format", "custom"];
    run("pg_dump", &[&tables[..], &["--file", dump, &from]].concat());
    changed::holds_no(&fs::read(dump).unwrap(), "one one");
    let newer = saved(&store, &key("one"), "newer").await;
    saved(&store, &key("three"), "three").await;
    let options = ["--clean", "--if-exists", "--single-transaction"];
    for database in [&from, &to] {
        run(
            "pg_restore",
            &[&options[..], &["--dbname", database, dump]].concat(),
        );
        let store = PostgresStore::open(database, &keys).await.unwrap();
        assert_eq!(store.list(key("").customer()).await.unwrap().len(), 2);
        assert_eq!(secret(&store, &key("one")).await.as_deref(), Some("one"));
    }
    let late = store.save(&key("one"), &kept("late"), Some(newer)).await;
    assert_eq!(late.unwrap(), Saved::Conflict);
}

async fn tls_is_verified(server: &Server, keys: &Keys) {
    let plain = url(server, "connectome");
    let roots = server.folder().join("server.crt");
    let trusted = format!(
        "{plain}?sslmode=verify-full&sslrootcert={}",
        roots.display()
    );
    let store = PostgresStore::open(&trusted, keys).await.unwrap();
    saved(&store, &key("secured"), "it").await;
    let secured = "SELECT count(*) FROM pg_stat_ssl WHERE ssl AND pid <> pg_backend_pid()";
    assert_eq!(count(&plain, secured).await, 1);
    let unknown = PostgresStore::open(&format!("{plain}?sslmode=require"), keys).await;
    let error = unknown.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Configuration, "{error}");
    assert!(error.message.contains("TLS"), "{error}");
    let missing = format!("{plain}?sslmode=require&sslrootcert=/no/such/file");
    let error = PostgresStore::open(&missing, keys).await.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Configuration, "{error}");
    for wrong in ["s3cret", "/connectome"] {
        let wrong = plain.replace(wrong, &wrong.replace(char::is_alphabetic, "x"));
        let error = PostgresStore::open(&wrong, keys).await.unwrap_err();
        assert_eq!(error.problem, StoreProblem::Configuration, "{error}");
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
}

/// A server that was restarted is found again: by a store that was idle meanwhile, at once.
async fn it_is_found_again(server: &mut Server, keys: &Keys) {
    let place = url(server, "connectome");
    let store = PostgresStore::open(&place, keys).await.unwrap();
    saved(&store, &key("again"), "1").await;
    server.stop();
    let begun = Instant::now();
    let error = store.load(&key("again")).await.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Unavailable, "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5));
    server.start_postgres_again();
    assert_eq!(secret(&store, &key("again")).await.as_deref(), Some("1"));
    saved(&store, &key("again"), "2").await;
    assert_eq!(secret(&store, &key("again")).await.as_deref(), Some("2"));
}

async fn nothing_in_its_files_is_a_secret(server: &Server, keys: &Keys) {
    let place = url(server, "connectome");
    let store = PostgresStore::open(&place, keys).await.unwrap();
    let mut secrets = kept("canary-secret");
    secrets.shown = r#"{"email":"canary-shown"}"#.parse().unwrap();
    let long = Duration::from_secs(60);
    store.save(&key("canary"), &secrets, None).await.unwrap();
    store.lease(&key("x"), "canary-holder", long).await.unwrap();
    store
        .begin("state", &Secret::new("canary-needed"), long)
        .await
        .unwrap();
    sql(&place, "CHECKPOINT").await;
    let mut read = 0;
    for file in files(&server.folder().join("postgres/data")) {
        let bytes = fs::read(&file).unwrap_or_default();
        read += bytes.len();
        changed::holds_no(&bytes, "canary-");
    }
    assert!(read > 1_000_000, "{read} bytes");
    assert!(!format!("{store:?}").contains("s3cret"));
}

async fn another_version_is_refused(url: &str) {
    sql(url, "UPDATE connectome_schema SET version = 9").await;
    let error = PostgresStore::open(url, &Keys::generate().unwrap()).await;
    let error = error.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Configuration);
    assert!(error.message.contains("version 9"), "{error}");
}

async fn client(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    drop(tokio::spawn(connection));
    client
}

async fn sql(url: &str, statement: &str) {
    client(url).await.batch_execute(statement).await.unwrap();
}

async fn count(url: &str, query: &str) -> i64 {
    client(url)
        .await
        .query_one(query, &[])
        .await
        .unwrap()
        .get(0)
}

fn run(program: &str, arguments: &[&str]) {
    let program = Path::new("/usr/lib/postgresql/15/bin").join(program);
    let status = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                _ => found.push(entry.path()),
            }
        }
    }
    found
}
