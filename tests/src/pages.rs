//! Lists of real servers, page by page while records are being added.

use connectome::{Collected, Create, Delete, Error, List};
use std::collections::BTreeMap;

/// After how many records of a list another one is added.
const ADDED: usize = 50;

/// Makes records (500 with `CONNECTOME_FULL`, else fewer), then lists them with every page size: those
/// that were there when a list began come exactly once, those that were added meanwhile at most once. What was
/// added is deleted again, so that every list begins with as many.
///
/// # Errors
/// When the server fails.
///
/// # Panics
/// When a record is lost or repeated.
pub async fn neither_lose_nor_repeat<C>(
    collected: &Collected<'_, C>,
    new: impl Fn(usize) -> C::New,
) -> Result<(), Error>
where
    C: List + Create + Delete,
{
    let (records, sizes) = extent();
    let mut known = Vec::new();
    while known.len() < records {
        known.push(collected.create(&new(known.len())).await?.id);
    }
    for size in sizes {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut added = Vec::new();
        let mut listed = collected.list().per_page(size).records();
        while let Some(record) = listed.next().await {
            let id = C::id(&record?).expect("a record has an id");
            *seen.entry(id).or_default() += 1;
            if seen.len().is_multiple_of(ADDED) {
                let number = known.len() + added.len();
                added.push(collected.create(&new(number)).await?.id);
            }
            // Whoever adds records as fast as they are listed never comes to an end.
            assert!(added.len() <= known.len(), "pages of {size} never end");
        }
        for id in &known {
            let times = seen.remove(id).unwrap_or_default();
            assert_eq!(times, 1, "{id} with pages of {size}");
        }
        for (id, times) in seen {
            assert!(
                added.contains(&id),
                "{id} with pages of {size} was never made"
            );
            assert_eq!(times, 1, "{id}, added meanwhile, with pages of {size}");
        }
        for id in added {
            collected.delete(&id).await?;
        }
    }
    Ok(())
}

// How many records, and how many on a page. All of it takes minutes with every server.
fn extent() -> (usize, Vec<u32>) {
    match std::env::var_os("CONNECTOME_FULL") {
        Some(_) => (500, (1..=100).collect()),
        None => (120, vec![7, 50, 100]),
    }
}
