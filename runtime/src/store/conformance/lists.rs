//! Listing a customer's connections, and the customers.

use super::{Broken, Checked, Own, promised, save_first, save_over};
use crate::store::Store;

pub(super) async fn a_list_is_one_customers(store: &dyn Store, own: &Own) -> Checked {
    let others = ["b", "a%", "%", "_", "A", "aa", "a ", "", "a'", "a*"];
    for other in others {
        save_first(store, &own.key(other, "hubspot", "main"), other).await?;
    }
    let promise = "a list holds the connections of one customer, and of nobody else";
    let none = store.list(&own.customer("a")).await?;
    promised(none, Vec::new(), promise)?;
    save_first(store, &own.key("a", "pipedrive", "main"), "a").await?;
    for customer in others.into_iter().chain(["a"]) {
        let customer = own.customer(customer);
        let listed = store.list(&customer).await?;
        let whose: Vec<_> = listed.iter().map(|it| it.key.customer()).collect();
        promised(whose, vec![&customer], promise)?;
    }
    Ok(())
}

pub(super) async fn a_list_is_in_order(store: &dyn Store, own: &Own) -> Checked {
    let ordered = [
        ("Zoho", "main"),
        ("a", ""),
        ("a", "B"),
        ("a", "a"),
        ("a", "b"),
        ("a-b", "a"),
        ("ab", "a"),
        ("b", "10"),
        ("b", "9"),
        ("\u{e9}", "a"),
    ];
    for at in [7, 2, 9, 0, 5, 1, 8, 3, 6, 4] {
        let (connector, name) = ordered[at];
        save_first(store, &own.key("a", connector, name), name).await?;
    }
    let listed = store.list(&own.customer("a")).await?;
    let keys: Vec<_> = listed.into_iter().map(|it| it.key).collect();
    let right = ordered.map(|(connector, name)| own.key("a", connector, name));
    let promise = "a list has every connection once, by connector and name, as their bytes order";
    promised(keys, right.to_vec(), promise)
}

pub(super) async fn a_list_says_what_is_loaded(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let seen = save_first(store, &key, "first").await?;
    save_over(store, &key, "second", seen).await?;
    let Some(there) = store.load(&key).await? else {
        return Err(Broken("what was saved is there; nothing came".to_owned()));
    };
    let listed = store.list(key.customer()).await?;
    let promise = "a list shows a connection as it was saved last";
    promised(listed, vec![there.listed(&key)], promise)?;
    let inspected = store.inspect(key.customer()).await?;
    let readable: Vec<_> = inspected.into_iter().flatten().collect();
    promised(
        readable,
        vec![there.listed(&key)],
        "`inspect` shows the same as `list`",
    )?;
    store.delete(&key).await?;
    let left = store.list(key.customer()).await?;
    promised(left, Vec::new(), "a list shows nothing that was deleted")
}

pub(super) async fn a_customer_is_named_once(store: &dyn Store, own: &Own) -> Checked {
    for (customer, connector) in [("b", "x"), ("a", "x"), ("a", "y"), ("c", "x")] {
        save_first(store, &own.key(customer, connector, "main"), "it").await?;
    }
    store.delete(&own.key("c", "x", "main")).await?;
    let named = store.customers().await?;
    let ours: Vec<_> = named
        .iter()
        .filter(|it| it.as_str().starts_with(&own.0))
        .collect();
    let promise = "every customer that has a connection is named once, in order, and no other";
    promised(ours, vec![&own.customer("a"), &own.customer("b")], promise)
}
