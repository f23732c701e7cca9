<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Nothing found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>({milliseconds} ms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at this: the certificate is of {signer}, the letter names {signatory} below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter, not signed, {pages}: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says DRAFT on every page, because something is missing:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed letter, verified, {pages}: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by {signer} at {moment} (time of this computer)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the file: {digest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate: {digest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature {field}: {signer}, {moment} (time of the signer's computer)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    certificate issued by {issuer}, SHA-256 {digest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} {id} is in the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code (shown this once; write it down and keep it away from the laptop):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without passphrase and recovery code nobody can open the store, we cannot either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A store of invented records is ready: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{contacts} people in {offices} offices, {requests} informal and {formals} formal requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logged; the request is {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft {reference} is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checklist {kind}: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The liaison officer's desk. Without a sub-command it opens the desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit codes: 0 done, 1 the answer is no, 2 usage, 3 cannot open, 4 the world failed, 70 our bug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>COMMAND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print one JSON document and nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DIR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder of the store (default: your own)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read the passphrase from the first line of standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the agency: open with its private key (line 1 is the passphrase of that key)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>create a store; prints the recovery code once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>create a separate store of invented data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this many invented people, for measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a PKCS#12 file to sign with (password: demo)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another seed, other people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find people, offices, requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what to look for, in any order and script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this kind; may be repeated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most this many answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read queries line by line in one process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show one record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id or reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show many records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only records with this value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a record in from a JSON document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document; standard input when left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print a record as a JSON document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue, due, silent, expiring, nothing planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it stands on this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log a call, mail or meeting against a request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show and change what opens the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ACTION</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list the keys of the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make a new recovery code and print it once; the old one ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove one key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its id in the list of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change the passphrase (line 1 of standard input: the current one, line 2: the new one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let your agency open the store with its private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>replace the keys after a leak: encrypt store and backups anew; prints a new recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PIN for some hours on this computer (on: line 1 of standard input the passphrase, line 2 the PIN)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a further one; the others stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TEXT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what to call the one that is added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change this one, not the one that opened the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open with the recovery code instead (line 1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the public key of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WORDS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the words that the agency told you for its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep the last agency key from being removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what becomes of the backups in the folder of the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>switch it on, switch it off, or say how it stands; only “on” asks for the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the other side took the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the request moves to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day of the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the next step is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make an informal request formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say what a formal request lacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make the letter; sign, verify and record it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where the letter goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>en or fr; the language of the request when left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign with this PKCS#12 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign although something that must be stated is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say whether a signed letter is valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certificates you trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revocation lists you carry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date like 2026-11-21 is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from 1 to 1000000 is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted; nothing was left half done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a fault of the program, not yours: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the store: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code of the store: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the agency key: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the carried store: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase for the new store (at least 12 characters): </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of the signing file: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase (at least 12 characters): </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your agency by telephone for the words of its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words, as the agency says them: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agency can open the store: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends with the old keys: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys are replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New recovery code (shown now; write it down and keep it away from the laptop):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {number} on your sheet: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new recovery code is in force; the old one opens nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something of the old keys could not be removed yet; the next opening does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase for the agency key (at least 12 characters): </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To hand out: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To lock away, with its passphrase: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of this key, to say by telephone: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy was read back and is whole: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens for: {label} ({words})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its fingerprint: {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store here is as it was; --remove removes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys could not be removed here: the passphrase still opens the store!</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was removed from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old blocks may stay on the disk, and in backups that others made; the old passphrase opens those.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is ready again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new was brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  It differs in: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both versions are kept. Decide with --take-home ID or --take-away ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carried store was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make and look at the key of an agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make the key pair of an agency: one file to hand out, one to lock away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name of both files, without an ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of the agency; not secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where the files go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read the passphrase from standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print the six words of a public key, to compare by telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave the store behind, or take a small part of it along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the whole store into a new folder that only the agency can open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the agency: make a store again (line 1: passphrase of the key, line 2: the new one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy chosen records into a new store (line 2 of standard input: its passphrase)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring back what is new or changed in a carried store (line 2: its passphrase)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new folder, best on another medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then remove the store here, once the copy was read back and found whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sealed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the private key of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder of the new store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id or reference of a record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only say what would be carried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder of the carried store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep the version at home of this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the version from the journey of this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove the carried store if nothing is left in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN (six or more digits or letters): </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of this computer may ask for its password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN opens the store until {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring did not confirm that its half is deleted; alone it opens nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutPane</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does not protect against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None: it sends nothing and fetches nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weak passphrase: whoever has the laptop can try passphrases as long as they like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody at the unlocked screen, or who forces you to unlock it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Malicious software that runs as you: it reads what you read and records what you type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traces outside the program: swap, hibernation, old copies on the disk, a camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you export: a signed letter is a plain PDF, and it is for its reader to protect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong clock: the time of a signature is the claim of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors of law: it asks and reminds. It gives no legal advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts made by others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fonts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icons</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddPassphraseForm</name>
        <message>
            <source>Add a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever knows it can open the whole store. It can be removed at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Whose is it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: deputy, sealed envelope. It is shown in the list of keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding the passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgencyForm</name>
        <message>
            <source>Key of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your agency can then always open this store with its private key: when you cannot, when you must not, and when you are not there. It sees everything in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Let the agency open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;hoose the file of the agency…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public key of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agency hands it out as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare by telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The a&amp;gency read these words to me, on a number that I know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the words first: anybody can write the name of your agency into a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letting the agency in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agency can open this store.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnnexesSection</name>
        <message>
            <source>Annexes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add an annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No annexes. Court orders, question lists and translations usually stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-&amp;256 of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>64 digits that only this very file has: the other side can check that it got it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rea&amp;d the hash from the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file of the annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hash was read from the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read. Check that it is still there and that you may open it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Authorities</name>
        <message>
            <source>Addressee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conducts the proceedings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuthoritiesSection</name>
        <message>
            <source>Authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorities in the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short and neutral: it stands in lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State that is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose from the directory…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty this authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the authority calls itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State that as&amp;ks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: central authority, prosecutor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;unction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact &amp;person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Te&amp;lephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not named yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an office of the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, State, place or kind of office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BasisSection</name>
        <message>
            <source>&amp;Choose an instrument…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;move the instrument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instrument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Another basis, in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bilateral treaty, a scheme, or an undertaking of reciprocity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paraphrase, not the text of the law, as of {day}. It reminds; whether it applies is for you and your lawyers to say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the instrument asks a request to contain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what the request rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, place or year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest on this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year and kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {instrument} asks a request to contain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when: {condition}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaseSection</name>
        <message>
            <source>S&amp;tage of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Subject and nature of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the case is about, and what kind of proceedings it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Case reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the authority that conducts the proceedings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supp&amp;lements the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference of an earlier formal request, if this one adds to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informal contacts that went before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. Contacts that went before are declared to the central authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refere&amp;nce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Choose the signing fi&amp;le…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PKCS#12, usually .p12 or .pfx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of the signing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Password of the signing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the signing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the signing file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read. Check that it is still there and that you may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This certificate can sign letters.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangePassphraseForm</name>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old passphrase opens this store no more. Copies of the store that were made before, on a backup disk for instance, still open with it: if somebody may know it, replace the keys instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed. The next unlocking asks for the new one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChannelsCard</name>
        <message>
            <source>Channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No channel is on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>try first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>The letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the signatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place of signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;unction of the signatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L&amp;ook at the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of contents is a reminder. A request with gaps can be signed, if you say that you sign despite them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing. The letter can be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that must be stated is missing or wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that must be stated is stated.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks and reminds; you decide. F8 goes to the next gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem: {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>%n required</numerusform>
                <numerusform>%n required</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected</source>
            <translation>
                <numerusform>%n expected</numerusform>
                <numerusform>%n expected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to consider</source>
            <translation>
                <numerusform>%n to consider</numerusform>
                <numerusform>%n to consider</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>Choose nothing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to choose from</source>
            <translation type="unfinished">
                <numerusform>%n to choose from</numerusform>
                <numerusform>%n to choose from</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>One of these words is no known language. Type names or codes: English, fr, русский.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of these words is no State. Type names or codes: Norway, FR, Россия.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>What fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits. Type other letters, or empty the field.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n option(s)</source>
            <translation>
                <numerusform>%n option</numerusform>
                <numerusform>%n options</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Your recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print the sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer, or the office that runs it, may keep a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Begin to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have &amp;written it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same. Look at your sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type these two groups from your sheet, so that a slip of the pen is found today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you forget the passphrase, this code opens the store. Write it on paper with its numbers and keep it at your agency, not with the laptop. It is shown only now; do not photograph it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a signed P&amp;DF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hide content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Travel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Wipe the store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy main value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to &amp;bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Filter this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Log a contact…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark follow-up &amp;done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remind me later…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Change due date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Preview letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal text si&amp;ze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help for this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What Dragoman protects, and what not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the selected record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close, or go back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu of the selected record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar of a date field</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactDetail</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a person or an office from the list to see the card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a contact with {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>Name, place or country of the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the script that you read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State the person works for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head of unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the post from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the post until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names or codes, with commas between them: English, fr, русский.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay in this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No&amp;tes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When were these data last confirmed?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactList</name>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by name, office, country, number…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n office(s)</source>
            <translation>
                <numerusform>%n office</numerusform>
                <numerusform>%n offices</numerusform>
            </translation>
        </message>
        <message>
            <source>{people} in {offices}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, another spelling or a country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contacts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first person you work with abroad.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No offices yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the office that your requests go to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactView</name>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move this contact to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request is open with this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is logged with this person yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is copied. The clipboard forgets it after half a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountriesField</name>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountryInput</name>
        <message>
            <source>Name of the State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No State is called that. Type some letters of its name and choose it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashWindow</name>
        <message>
            <source>Something in the program went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a fault of Dragoman, not yours. What was saved is safe, drafts included. The report below holds no names, texts or file names: you can send it to the makers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock and start anew</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more fault(s) since then.</source>
            <translation>
                <numerusform>%n more fault since then.</numerusform>
                <numerusform>%n more faults since then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>21 Nov 2026, 2026-11-21 or +7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date that can be read for certain. Type it as 21 Nov 2026 or 2026-11-21.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateInput</name>
        <message>
            <source>This cannot be read as a day for certain. Type it as 21 Nov 2026 or 2026-11-21.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The clock of this computer stands earlier than when the store was last open. Set it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftLine</name>
        <message>
            <source>{title}: typed on {when} and not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed on {when} and not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftShelf</name>
        <message>
            <source>The draft is discarded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to all formal requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, but not as a record yet: see the first problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previe&amp;w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ign…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>They called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They sent a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntriesBlock</name>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>never confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsSection</name>
        <message>
            <source>Place, time and manner, in plain sentences without jargon: somebody will translate them, and a foreign court will decide on them alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary of the fact&amp;s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This has to be filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list, or empty the field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>{label} (optional)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Checklist “{kind}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist “{kind}”: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common to all lists of contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>item {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From your own data in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken over from another record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Welcome to Dragoman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the &amp;demonstration first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the code again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creating the encrypted store. This takes a few seconds, once.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpDetail</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what you want to do next from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a contact: {subject}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpHands</name>
        <message>
            <source>“{action}” is a deadline of law or court, due on {day}. Tick it off only when it is met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick off a legal deadline?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline is met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are reminded on {day}. It stays due on {due}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is due on {day} now, no longer on {before}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{action}” is planned for {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{action}” is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUps</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent for two weeks or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpsPage</name>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No follow-up is due, and every request under way has its next step. Drafts are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday}, {day} · {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do now</source>
            <translation>
                <numerusform>%n thing to do now</numerusform>
                <numerusform>%n things to do now</numerusform>
            </translation>
        </message>
        <message>
            <source>{value} is copied. The clipboard forgets it after half a minute.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormPane</name>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type is kept at once; it counts when you save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what you typed on {when} and did not save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes are discarded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as a draft on {when}; not saved yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalActions</name>
        <message>
            <source>Save a copy of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is saved: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft is in the bin; the informal request is taken up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supplementary request is open: change it and sign it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalDesk</name>
        <message>
            <source>Formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a formal request to see where it stands.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalEditor</name>
        <message>
            <source>Sections of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supplement to {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalList</name>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formal requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a signed &amp;PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by reference, title, State…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters or another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No formal requests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an informal request formal, or begin a new one here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalOverview</name>
        <message>
            <source>Formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Continue writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else happened…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a supplementary request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed letter, {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, by this computer's clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n kind(s) of gap accepted when signing</source>
            <translation>
                <numerusform>%n kind of gap accepted when signing</numerusform>
                <numerusform>%n kinds of gap accepted when signing</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy of the letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplement to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormalPage</name>
        <message>
            <source>Formal requests</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GapsCard</name>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I sign &amp;despite these gaps</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) that must be stated are missing:</source>
            <translation>
                <numerusform>%n thing that must be stated is missing:</numerusform>
                <numerusform>%n things that must be stated are missing:</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that must be stated is stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in what is missing, or tick that you sign despite these gaps: it is put on record.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original script, passport spelling, aliases: the lookup finds all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone numbers with country code: +47 …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>duty officer, at night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try this one first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition in plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HiddenPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc goes on, F12 locks.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemsCard</name>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer of {day}: {answer}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemsSection</name>
        <message>
            <source>P&amp;urpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the evidence is wanted for. It limits what may be done with it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistance sought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a measure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No measure yet. One item for each thing that is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not described yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind of assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly what is asked: from whom, which documents, which questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Link with the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is relevant, and why it is thought to be in the State that is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way of c&amp;onfiscation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>informally: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last da&amp;y of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firs&amp;t day of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compulsion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it need compulsion?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Purpose of this measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only where it differs from the purpose of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of assistance: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the kind of assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word or paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Passphrase in force now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase in &amp;force now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for again, so that nobody else can change the keys at an unlocked desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase that opens the store now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyValueCard</name>
        <message>
            <source>Copy {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPane</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every one of these opens the whole store. Nobody has another way in, and we have none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy of the key file could not be written. It still has the keys as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;recovery code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Key of the agency…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the keys may be in wrong hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the passphrase does not help against copies that were made before. Replacing the keys encrypts everything anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace the keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key of a later version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase that somebody knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet of paper with the eight groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The private key that the agency keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN, this computer and your account on it, for some hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later version of Dragoman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last passphrase cannot be removed; it can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your agency requires this key.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Demonstration store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You locked it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Locked because nothing was done in Dragoman for %n minute(s).</source>
            <translation>
                <numerusform>Locked because nothing was done in Dragoman for %n minute.</numerusform>
                <numerusform>Locked because nothing was done in Dragoman for %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked because the screen was locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked because the computer went to sleep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked because the session was left to another user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked after a fault in the program. What was saved is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight groups of five characters, from the sheet that was written at the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in it is invented. Its passphrase is: {passphrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the P&amp;IN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the pa&amp;ssphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;demonstration store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the recovery &amp;code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing the store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last edit could not be saved: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the store…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockingForm</name>
        <message>
            <source>Locking</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Lock after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a key or a movement of the mouse in this window. Ctrl+L locks at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locking asks nothing and loses nothing: what you type is kept as you type it. It closes the store, takes away every window and clears what was copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogFields</name>
        <message>
            <source>&amp;Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mee&amp;ting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>He will send it by e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was &amp;said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mess&amp;age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abo&amp;ut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+3 is in three days, +2w in two weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to d&amp;o</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ring again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or nothing, &amp;because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they come back to us by themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the re&amp;quest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The&amp;y contacted us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {action}, due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what comes next, or why nothing does.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogPanel</name>
        <message>
            <source>Log this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact is logged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookForm</name>
        <message>
            <source>Appearance and language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the computer is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move nothing on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also with Ctrl and +, − or 0, on every page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ro&amp;ws</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the language is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From left to right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From right to left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Screen readers say a row of a list as one sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters have a language of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>How it looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dragoman keeps your contacts and requests in one encrypted store on this computer. Nothing leaves it unless you export it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the computer is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of this can be changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text size: {percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lookup</name>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formal requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookupBox</name>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person, office, country, number, reference…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens · Ctrl+C copies the number · Ctrl+Enter begins a request</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished">
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody and nothing answers to {query}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact named {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No channel is on record there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is copied. The clipboard forgets it after half a minute.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookupPopup</name>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkingFields</name>
        <message>
            <source>Not marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking &amp;scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Va&amp;lue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking in wor&amp;ds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the marking asks, as the provider said it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkingStrip</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demonstration: every record here is invented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling: {marking}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling: nothing marked on this page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterDetail</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matter is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a matter from the list to see the case behind the requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The matter is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New matter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterFields</name>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short and neutral: it stands in lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State that conducts the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Case number there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>St&amp;age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject and nature of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ubject and nature of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority that conducts the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a letter names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary &amp;of the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary of the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place, time and manner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What formal requests in this matter rest on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterList</name>
        <message>
            <source>Matters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by title, reference, person…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished">
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s)</source>
            <translation>
                <numerusform>%n matter</numerusform>
                <numerusform>%n matters</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or the reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matters yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a case down once: requests and letters take from it what they need.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterView</name>
        <message>
            <source>Matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move this matter to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informal requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No informal request belongs to this matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing statements</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prosecutor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offence {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article and statute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum penalty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wording of the provision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role in the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person or company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>States with commas between them: Norway, FR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the person is or lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity document or registration number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything else that identifies the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instrument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some letters of the name of the convention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another basis, in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bilateral treaty, a scheme, or an undertaking of reciprocity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They go into every formal request that is made in this matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure, confidentiality, undertaking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MattersPage</name>
        <message>
            <source>Matters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The matter is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveFields</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether the letter has arrived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovePane</name>
        <message>
            <source>What happened to {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on record.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>Mark as dispatched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that it arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that they ask for more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a postponement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that it was accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that a part was executed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that it was executed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a refusal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as sent again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They acknowledged it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They work on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They ask for clarification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reply came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We acknowledged it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We work on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We ask for clarification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We gave no reply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamesField</name>
        <message>
            <source>Kind of name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewFields</name>
        <message>
            <source>Short and neutral: it stands in lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State that is &amp;asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State that as&amp;ks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPane</name>
        <message>
            <source>New formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft is open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>The same &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest one</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Use at least %n character(s).</source>
            <translation type="unfinished">
                <numerusform>Use at least %n character.</numerusform>
                <numerusform>Use at least %n characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the same as above. Type the same passphrase again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more character(s) at least. Six unrelated words are a good choice.</source>
            <translation type="unfinished">
                <numerusform>%n more character at least. Six unrelated words are a good choice.</numerusform>
                <numerusform>%n more characters at least. Six unrelated words are a good choice.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted. Longer is stronger: add a word or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long enough to be strong, if nobody can guess it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OffencesSection</name>
        <message>
            <source>Offences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add an offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No offence yet. Name it as your own law does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Provision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article and statute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text of the law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wording, with participation and limitation where they matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Maximum penalty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeFields</name>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As you say it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures, offences, territory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Languages it accepts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names or codes, with commas between them: English, fr, русский.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay in this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;otes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When were these data last confirmed?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeView</name>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move this office to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on record in this office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request is open with this office.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficerFields</name>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands under your letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: liaison officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;unction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place of signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language of your letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It makes your formal requests and stands at the head of letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the &amp;authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers &amp;questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficerForm</name>
        <message>
            <source>My data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept inside the encrypted store. New letters take it over; signed ones stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, but not saved yet: see what is said at the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficerStep</name>
        <message>
            <source>Who you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said once, used in every letter. It is kept inside the encrypted store; you can leave fields empty and fill them in later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands under your letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: liaison officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The authority that makes your requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This holds a hidden character ({code_point}). Type it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Pages of the letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Close the details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ParticularsForm</name>
        <message>
            <source>Particulars of this kind of assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why} Said for the whole letter already: leave it empty unless it differs here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Cover the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyboard writes {script} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard: {language}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the only key to your store: nobody can reset it. Whoever takes the laptop can try as many passphrases as they like, so length decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Create the store</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonsSection</name>
        <message>
            <source>Persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet. A company is a person too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What identifies the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full name, or the name of the company.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another na&amp;me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;ole in the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identi&amp;ty document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note&amp;s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Date of birth or registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pla&amp;ce of birth or registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a nationalit&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the person is or lives, if it is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind, number and issuer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything else that identifies the person.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PickInput</name>
        <message>
            <source>Choose one from the list, or empty the field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinCard</name>
        <message>
            <source>PIN on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch a P&amp;IN on…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it &amp;off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is off. The key ring did not confirm that its half is deleted; alone it opens nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On until {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off. The rules of this store do not allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its time was over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was restarted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this computer was set back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong PINs were typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring does not hold its half any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys of the store were replaced.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinForm</name>
        <message>
            <source>PIN on this computer</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>For %n hour(s), a short PIN opens this store on this computer, together with a secret that the key ring of your account keeps. Five wrong PINs, a restart or the end of the time switch it off; the passphrase always works. While it is on, whoever gets both your account and your PIN gets the store.</source>
            <translation>
                <numerusform>For %n hour, a short PIN opens this store on this computer, together with a secret that the key ring of your account keeps. Five wrong PINs, a restart or the end of the time switch it off; the passphrase always works. While it is on, whoever gets both your account and your PIN gets the store.</numerusform>
                <numerusform>For %n hours, a short PIN opens this store on this computer, together with a secret that the key ring of your account keeps. Five wrong PINs, a restart or the end of the time switch it off; the passphrase always works. While it is on, whoever gets both your account and your PIN gets the store.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Switch it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six or more digits or letters; no row of the keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the same PIN as above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the key ring of your account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching the PIN on…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is on. The lock page asks for it first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinWay</name>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the store… The key ring of the computer may ask for its password.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Choose where to s&amp;ave…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the letter goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not encrypted: whoever has it can read it. A copy stays in the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature will state {moment}: the claim of this computer's clock, which nobody certifies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the signed letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>ring again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to d&amp;o</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+3 is in three days, +2w in two weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a deadline of &amp;law or court</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what has to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a day, for example +3 or 2026-11-30.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewScreen</name>
        <message>
            <source>What keeps the letter from being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Te&amp;xt of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit wi&amp;dth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter cannot be made yet. Mend this first:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the letter…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It says DRAFT on every page: %n thing(s) that must be stated are missing.</source>
            <translation>
                <numerusform>It says DRAFT on every page: %n thing that must be stated is missing.</numerusform>
                <numerusform>It says DRAFT on every page: %n things that must be stated are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The letter is made: %n page(s).</source>
            <translation>
                <numerusform>The letter is made: %n page.</numerusform>
                <numerusform>The letter is made: %n pages.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>{percent} percent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProtectionSheet</name>
        <message>
            <source>A laptop that is lost, searched or seized while locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you type lies in one encrypted store. Without your passphrase, the recovery code or another key that you or your agency set up, nobody reads it: not the finder, not a laboratory, not the makers of Dragoman.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A desk that you leave for a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dragoman locks by itself when nothing is done, and at once with Ctrl+L or F12. Nothing is lost: what you were typing is kept inside the store. Ctrl+Shift+H blanks the window without locking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traces outside the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No temporary files, no lists of recent files, no names in logs, in the title of the window or in notifications, and no connection to any network. What you copy is marked as secret and cleared after half a minute and at the lock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed letter that is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature shows every change. Dragoman checks a letter after signing and before you hand it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weak passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has the laptop, or a copy of the store, can try passphrases for years. Use six or more random words, and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN, while it is switched on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever gets your account on this computer and your PIN gets the store. Switch it on only while the laptop stays with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone at the unlocked screen, or forcing you to unlock it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it is locked, everything can be read. There is no second passphrase that shows something harmless. What is not on the laptop cannot be given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmful software that runs under your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can read what you read and record what you type, in any program. Keep the system up to date, and leave administration to your agency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cameras and pictures of the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On Windows and macOS the windows ask the system to be left out of screenshots and recordings; on Linux no system offers this. A camera sees everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory that the system writes to the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap and hibernation can hold what was on the screen. Use full-disk encryption, switch hibernation off, and switch the laptop off before a border.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old copies, and the limits of wiping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wiping (Ctrl+Shift+Del, also on the lock page) destroys the keys in a moment, as well as the disk lets it. Solid-state disks, snapshots and backups in other places keep old copies: those open with a passphrase or a recovery code that was valid then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marks that keep copied text out of histories are a request. Some clipboard managers ignore them, and some desktops let only the window in front clear the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That you use Dragoman, and how much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names, sizes and dates of the files of the store can be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you export or print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A letter outside the store is a plain file, and the system may remember its name. Its protection is up to you and its reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A store that was put back to an older state as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever can write to the disk can put all files of last week in place of today's. Single changes inside the store are noticed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a network the time of a signature is this computer's claim, and the letter says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can open the store without one of its keys. Keep the recovery code away from the laptop, and backups on another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Dragoman protects, and what not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dragoman sends nothing, is no system for classified information, and gives no legal advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PutOffPanel</name>
        <message>
            <source>Remind me later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays due on {day}; only the reminder is quiet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is due on {day} so far; the day itself moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow ({day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next Monday ({day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In two weeks ({day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a day, for example +3 or 2026-11-30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day has passed. Choose one that is still to come.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RailButton</name>
        <message numerus="yes">
            <source>{page}, %n need you</source>
            <translation>
                <numerusform>{page}, %n needs you</numerusform>
                <numerusform>{page}, %n need you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordInput</name>
        <message>
            <source>…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list, or empty the field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryForm</name>
        <message>
            <source>New recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For when the sheet is lost, or somebody saw it. The codes before it open nothing any more, once you have confirmed the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Put it in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting the new code in force…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new recovery code is in force. Destroy the old sheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>If the passphrase is forgotten, this code opens the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this sheet at your agency, in a closed envelope, and never with the laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last character of every group checks the others: a slip of the pen is found when it is typed. There is no letter O, I or L: read 0 and 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a new recovery code is made, this sheet is worth nothing: destroy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dragoman: recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept at:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept by:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemoveKeyForm</name>
        <message>
            <source>Remove a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens this store no more. Copies of the store that were made before still open with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplaceForm</name>
        <message>
            <source>Replace the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For when somebody may have copied the store, a backup or a key file together with a passphrase. Every record is encrypted anew with keys that nobody has seen. What was copied before stays readable to who has it: nothing can change that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Destroy the backups in the store's folder instead of renewing them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There may not be enough room on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at what there is…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
            </translation>
        </message>
        <message>
            <source>{needed} needed, {free} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replacing the keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making new keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting every record anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking what was written…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renewing the backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys are replaced. Destroy the old recovery sheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a request from the list to see where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a contact: {subject}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestFields</name>
        <message>
            <source>Name of the person, or part of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, place or country of the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title or reference of the matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;We ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The&amp;y ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who asks whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeper of a vehicle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it s&amp;tands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the other s&amp;ide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is asked, and for what use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they need to &amp;know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How urgent it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer wanted &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer wanted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their refere&amp;nce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is needed as evi&amp;dence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they come back to us by themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is p&amp;lanned, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a request that needs no follow-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked already</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestHands</name>
        <message>
            <source>What is written here stands on the timeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a word, why, or how it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A formal request was made from it; what was known is filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered. Write down what came back, item by item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write answers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestList</name>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter all requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter all by subject, reference, person, office…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which requests</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished">
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or the reference of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No requests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down the first thing that you ask somebody, or that somebody asks you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of this kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request stands in this state now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestView</name>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{urgency}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is needed as evidence: a formal request has to follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move this request to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>by {day}, {left}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>custody limit, hearing date, evidence that disappears</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason has to be given: without one nothing is urgent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add something to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing each: then each can be answered, and made formal, by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link with the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the facts make it relevant, and why it is thought to be there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultScreen</name>
        <message>
            <source>The signed letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back to the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has it left the house?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so when it is sent: the desk then asks in time whether it has arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mark as dispatched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter is signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked after signing: the file is exactly what was signed. The request is final now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, by this computer's clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n kind(s) of gap accepted</source>
            <translation>
                <numerusform>%n kind of gap accepted</numerusform>
                <numerusform>%n kinds of gap accepted</numerusform>
            </translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether the letter has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked as dispatched.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsField</name>
        <message>
            <source>Remove from {list}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistance sought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time and confidentiality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurances, statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annexes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and sign</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <source>Appearance and language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section of the settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page of the rail</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideForms</name>
        <message>
            <source>Write it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignScreen</name>
        <message>
            <source>What keeps the letter from being signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previe&amp;w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign and save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter cannot be made yet. Mend this first:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the certificate first: you see whose it is before you sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose first where the letter goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addressee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing, and checking what was signed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate is of {signer}; the letter names {signatory} below. Is that right?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandingWords</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation type="unfinished">
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required missing</source>
            <translation>
                <numerusform>%n required missing</numerusform>
                <numerusform>%n required missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected missing</source>
            <translation>
                <numerusform>%n expected missing</numerusform>
                <numerusform>%n expected missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to consider</source>
            <translation type="unfinished">
                <numerusform>%n to consider</numerusform>
                <numerusform>%n to consider</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatementsSection</name>
        <message>
            <source>Statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is asked for here so far. Choose a legal basis, or add a statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a statement…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what to state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word or explanation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Overdue %n d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last backup today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Last backup %n day(s) ago</source>
            <translation>
                <numerusform>Last backup %n day ago</numerusform>
                <numerusform>Last backup %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locks in %n min</source>
            <translation>
                <numerusform>Locks in %n min</numerusform>
                <numerusform>Locks in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locks in %n s</source>
            <translation>
                <numerusform>Locks in %n s</numerusform>
                <numerusform>Locks in %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Quiet until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change due date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>Next steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned, because: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned: nobody will be reminded of this request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>There</name>
        <message>
            <source>Local time not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} on {day} ({difference})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same time as here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekend there not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekend there today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekend there: {days}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Show earlier entries</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodoView</name>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deadline of law or court: ticking it off asks first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is wanted by {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TravelPane</name>
        <message>
            <source>Travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not on this computer cannot be demanded from you at a border.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the whole store behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole store is written into a new folder that only your agency can open; your passphrase does not open it. The folder is read back, and then you can remove the store here. At your destination the agency makes a store of it again, with a new passphrase and recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who can open the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key of an agency: nobody could open the copy. Add the key of your agency first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write the sealed copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy was read back and is whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is where my agency gets it; without it the &amp;records are lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove the store here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a small part along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new store with the records that you choose and what they refer to, under a passphrase of its own; what is new or changed in it is merged back later, and nothing is overwritten without asking. On the command line: dragoman travel carry, and afterwards dragoman travel merge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may stay on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old blocks that solid-state disks and some file systems keep; copies that backup programs made; files that you exported. Old copies of the store open with the passphrase you have now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where the folder of the sealed copy goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the sealed copy and reading it back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy is written. The store here is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the store from this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy is read once more; then the store here is removed and Dragoman ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only your agency can bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the sealed copy once more…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UrgencySection</name>
        <message>
            <source>Time limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgency and confidentiality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verified</name>
        <message>
            <source>text of the rule read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from a secondary source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>general knowledge, not checked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerifyScreen</name>
        <message>
            <source>Check a signed PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose a PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to all formal requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any PDF, from whomever. It is only read, on this computer: nothing is fetched, nothing sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the PDF to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signer unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the signer's computer, certified by nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a part of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read. Check that it is still there and that you may open it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WipeDialog</name>
        <message>
            <source>wipe</source>
            <comment>the word typed to confirm; no spaces</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe the store?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type “{word}” to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe &amp;now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys are destroyed at once, then the store and the copies in its folder are removed. Neither the passphrase nor the recovery code opens anything here afterwards. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best effort: solid-state disks and some file systems keep old blocks. Backups in other places and files that you exported stay as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WipedPage</name>
        <message>
            <source>Wiping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close Dragoman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reached: old blocks that solid-state disks, snapshots and some file systems keep; backups in other places; files that you exported. Whoever finds an old key file there still needs a passphrase or recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store could not be wiped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be opened any more, but traces of it are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was wiped.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n key file(s) could be neither overwritten nor removed: the passphrase still opens the store.</source>
            <translation>
                <numerusform>%n key file could be neither overwritten nor removed: the passphrase still opens the store.</numerusform>
                <numerusform>%n key files could be neither overwritten nor removed: the passphrase still opens the store.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key file(s) could be removed but not overwritten.</source>
            <translation>
                <numerusform>%n key file could be removed but not overwritten.</numerusform>
                <numerusform>%n key files could be removed but not overwritten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left where they are: %n file(s) in the folder that Dragoman did not make.</source>
            <translation>
                <numerusform>Left where they are: %n file in the folder that Dragoman did not make.</numerusform>
                <numerusform>Left where they are: %n files in the folder that Dragoman did not make.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) of the store could not be removed; without the keys they are unreadable.</source>
            <translation>
                <numerusform>%n other file of the store could not be removed; without the keys they are unreadable.</numerusform>
                <numerusform>%n other files of the store could not be removed; without the keys they are unreadable.</numerusform>
            </translation>
        </message>
        <message>
            <source>The system's keyring did not confirm that the secret of the device PIN is gone. Alone it opens nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Dragoman makes no backups by itself yet. While it is locked, copy the folder of the store to a disk that you keep elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved. Dragoman saves while you type.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Sheet</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_TimeLimitFields</name>
        <message>
            <source>The day by which execution is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reaso&amp;n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing, end of custody, retention period: without it the day carries no weight.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>It did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program stopped at “{code}”. Nothing that was saved before is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it happens again, report this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not JSON: it breaks at line {line}, column {column}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is larger than {limit} bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is nested deeper than {limit} levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field {field} stands here twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a document of another kind; expected: {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document was made by a newer version; known here: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field is not known here. Known: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value has the wrong type; expected: {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is not allowed here. Allowed: {allowed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value has the wrong form; expected, for example: {form}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date; expected, for example: {form}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is longer than {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is outside the limit of {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character {position} of the text cannot stand here: {code_point} ({character}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No country has this code (ISO 3166-1, two letters).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This word is not known here. Known: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end comes before the beginning ({first}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record that is referred to is not in this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be set by a document; use the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a key file of an agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not the agency's key file that is needed here ({part}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file that the agency handed out, or ask the agency for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency key of a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong passphrase of the agency key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the agency's private key, or its file was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealed to another key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This agency key does not open the store: it was sealed to another one, or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the other private keys of the agency, older ones too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agency needs a name of one line, with at most {maximum} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that may be read by anyone who holds the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file exists already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file of this name is there. Key files are never written over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key of an agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store is not sealed to an agency, so nobody could open a sealed copy of it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your agency for its key file, compare its six words by telephone, and add it to the keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealed copy not sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was read back is not what was written, or the store was changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was removed here. Seal again, in another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a place for the sealed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy needs a new or empty folder outside the folder of the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder on a stick or another medium.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy was not finished. Nothing of it is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records for a journey are packed into a new store, and this one is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder that does not exist yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not packed from this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A store is merged only into the one that it was packed from. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the store that the journey began with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code of another store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is written correctly, but it does not belong to this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the sheet that was written when this store was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip in the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group} of the code is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare this group with the sheet, letter by letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has {expected} characters; {found} were typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type all eight groups from the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase needs at least {minimum} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six unrelated words are strong and can be remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase has at most {maximum} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that no document was pasted into the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase holds a character that cannot be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it with the keyboard instead of pasting it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of the store holds no key file. Without it nobody can open the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put keys.a or keys.b from a backup back into the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy of the key file can be read ({part}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file of a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Dragoman wrote this key file. This one does not guess at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the store with the newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file asks for a computation outside the allowed bounds. It was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the key file from a backup back, and report the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is right, but something else changed the key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store has no key of this kind ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another of its keys: passphrase or recovery code. A copy that was sealed for a journey opens only at the agency, with its private key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the store needs {mebibytes} MB of free memory for a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room for another key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file holds {maximum} of this kind already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove one that is not needed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store has no key of this name that could be changed like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of keys; it may have changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which passphrase?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are several passphrases, and the code does not say which one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the passphrase that was forgotten from the list of keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a passphrase the store could not be opened in daily work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it, or add another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store must keep a key of this kind, and this is the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a new one in its place first, or ask your agency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A label is one line of at most {maximum} visible characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a shorter or plainer one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same as on the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group} is not the one that was shown. The old code still holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at your sheet again, letter by letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys not replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replacing the keys was cancelled. Everything is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store had to be closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys were being replaced, and the store did not open again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Free some space on the disk and unlock again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority making the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority conducting the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addressee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority to make the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject and nature of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage of the proceedings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum penalty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistance sought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link between the facts and the measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure to be followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oath or affirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity of the persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location of the persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationality of the persons concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and place of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person to be served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of the person to be served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time limit with reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons for urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidentiality with reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undertaking on use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undertaking to return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reciprocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure lawful at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dual criminality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Death penalty: exposure and assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier judgments on the same facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who asks to attend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions and exhibits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manner of taking and recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why appearing in person is not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who conducts the hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and technical data of the hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe conduct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custody during the transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place or person to be searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things, documents or data looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder of the data or documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored data and their relation to the offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Necessity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formal request to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value for the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grounds to presume it is in the requested State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interception order at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target of the interception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link between property, person and offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate that the order is final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent of execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way of confiscation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testimony or statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search and seizure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Examining objects and sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information and evidentiary items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank, business and other records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracing proceeds or property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer of a detained person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freezing and confiscation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery of assets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing by video link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing by telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for bank accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring of bank operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preservation of stored data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disclosure of preserved traffic data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored computer data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic data in real time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covert investigation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Observation across the border</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlled delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint investigation team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criminal records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locating a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identification evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restitution of objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spontaneous information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laying of information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information exchange between police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A character cannot be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font can draw {code_point} ({name}), at {place}. No letter was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the word with other characters, for example in transliteration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hidden character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text at {place} holds {code_point} ({name}), which nobody can see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the text around it and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter would have {pages} pages; the limit is {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move details into annexes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No letter in this language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no letter texts for the language “{language}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose English or French, and have it translated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This certificate or key cannot sign the letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the signing certificate that your office gave you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed letter could not be written to the place you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder; the letter is not lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {kind} that is meant is not in this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the identifier or the reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {kind} cannot go: other records refer to it ({count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change or delete these records first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was signed cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a supplement: it refers to the signed letter and goes after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference already taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another record of this kind carries the same reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give this one another reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request cannot go from “{current}” to “{target}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log what happened in between first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ours to make formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request came in: the other side makes it formal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log the formal request here when it arrives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already made formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A formal request was already made from this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the formal request and go on there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has faults ({count}); the first is at {pointer}. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the faults below and put the document again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No store here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no store in this place ({what} missing).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a store, or restore one from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store file empty or cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store file is shorter than a store can be. It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store file not encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plain database lies where the store should be. Dragoman never writes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out who put it there, and restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys and store do not belong together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file is intact, but it belongs to another store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put store and key file of the same backup into the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys are right, but the store file does not read correctly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the damaged file and restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a store of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables in the store are not the ones that Dragoman makes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store of a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Dragoman wrote this store (format {found}; this program knows {known}). It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store already open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Dragoman has this store open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock or close the other one, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encryption not as it must be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A safety setting is not in force ({setting}). The store was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Dragoman again from its original source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is read-only, or the permission to write is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder writable and try again. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk answered with an error. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check cable and disk, and make a backup on another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store not closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not answer in time, so the program ended without closing the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe. Check cable and disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The query was stopped before it was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room for this change. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A store is created only in a new or empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store could not be brought up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {step} did not hold its checks. The store is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the version that made the store, and report the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installation damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of the program is missing: {asset}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid: unchanged, issuer trusted, revocation checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intact, not fully checked offline: unchanged since it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than this program looks at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read as a signed PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is encrypted, so its signature cannot be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was signed is not what is in the file now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature does not fit its certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was changed after it was signed, in a way that the signature does not allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature covers only a part of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was added behind the end of the signed file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is data in the file that the signature does not explain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature uses an algorithm that can be forged today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate was not issued by any of the authorities that you trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate was not valid at the claimed time of signing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate has expired since; at the claimed time of signing it was valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate is not for signing documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate was revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The claimed time of signing is in the future: one of the two clocks is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer was not checked: no trusted certificates were given to check against.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revocation was not checked: there is no revocation list here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The revocation list is out of date, so a later revocation would not show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of the computer is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of the computer is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question of the key ring was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no key ring on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of the computer did not answer properly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours of the PIN are over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN ended because the computer was started anew or you logged out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN ended because the clock was set back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN was deleted after too many wrong tries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN ended because the key ring of the computer does not hold its half any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN ended because it does not belong to the keys of this store any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clarification asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dispatched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More information asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly executed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Immediate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New from the journey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed on the journey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put into the bin on the journey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs your decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed on the journey and at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed on the journey, in the bin at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the bin on the journey, changed at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its reference was given to another record at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed on the journey, signed at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the bin on the journey, but others refer to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It refers to a record that was not taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the version at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the version from the journey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secure network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prosecution service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Court</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Financial intelligence unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asset recovery office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National central bureau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>24/7 point of contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ministry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liaison office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transliteration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also known as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abbreviation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investigation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prosecution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confiscation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforcement of a judgment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company or body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convicted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Victim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder of information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With compulsion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without compulsion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dragoman did not end in order last time. Everything that was saved is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two copies of the key file was missing. It will be written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two copies of the key file was damaged. It will be written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change of the keys was cut off. One copy of the key file is being written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic Light Protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europol handling code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3x5x2 grading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third-party rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own order of the requested State (a)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforcement of our order (b)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracing or freezing (c)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>formal request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>store file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the signing file that your office gave you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the office that issued it for one that signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter lacks {count} things that must be stated: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill them in, or say that you sign despite the gaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request has a signed letter in this language ({language}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of that letter. What has to change goes into a supplementary request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request changed after this letter was made. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign it again: the new letter will hold the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These pages cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the letter again; if it happens again, report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a signing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a PKCS#12 file (usually .p12 or .pfx), or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This password does not open the signing file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds certificates, but no private key to sign with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export certificate and key together, then choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No certificate in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds a key, but no certificate that says whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key and certificate do not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key in the file does not belong to the certificate in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate has been expired since {since}, so it cannot sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the office that issued it for a new one; check the clock here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate not valid yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the clock of this computer, it is valid only from {from_day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the date of this computer; otherwise wait, or use another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate is not for signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key usage does not allow signatures, only other things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate is not for documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was issued for something else, for example for a web server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This certificate issues others; it is nobody's signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key has {bits} bits; fewer than {least} can be broken today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key of another kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters are signed with RSA, elliptic curve or Ed25519 keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter carries the draft notice and cannot be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in what is missing, or say that you sign despite the gaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room for the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter has no place for the signature of the officer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check after signing failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter was signed, but its signature is not valid ({reasons}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved. Try again; if it happens again, report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trusted certificate cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File number {number} of this kind cannot be read: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away, or put a certificate in DER or PEM form in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is such a file already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of that name is there, and it was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or another folder; the letter is not lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder does not exist any more, or the medium was taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not allowed to write there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not write into this folder, or the medium is protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room on the medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The medium is full. Nothing was left on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another folder; the letter is not lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fault of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not done. What you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try once more; if it fails again, report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desktop needs a graphical session, and there is none here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it from your desktop. Here, “dragoman --help” lists what works in a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each command has --help with an example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command needs a passphrase and was given none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it on a terminal, or hand it over with --passphrase-stdin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second passphrase differs from the first. Nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the command again and type the same passphrase twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that is named is not there or cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its name and your permission to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of another kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is named is a {found}; the command needs a {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look the record up with “dragoman find”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list has no such column. It has: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is empty. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the command again with the words to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character {position} cannot be kept: {code_point} ({character}). Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out and give the command again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the key of your agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words do not belong to the key in this file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the agency again, by telephone; the file may have been exchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key of a later version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens with the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens with the code on the printed sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens at the agency, with its private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens with the PIN, on this computer, for some hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens with a newer Dragoman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last passphrase stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required by the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypt the backups anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy the backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making new keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting the records anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting the backups anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting the new keys in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the store with the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the store with the passphrase; a new PIN can be set in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ring locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of this computer is locked, and nobody unlocked it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it and try again, or use the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ring not asked any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question of the key ring was closed before it was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again and answer it, or use the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer offers no key ring, and a PIN is never kept without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ring does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of this computer gave an answer that cannot be right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the passphrase. If it happens again, do not use a PIN here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This PIN does not open the store. Tries left: {left}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterwards the PIN is deleted; the passphrase always opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No PIN is switched on for this store on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours of the PIN are over. It was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was started anew or you logged out, so the PIN was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN ended by the clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock stands earlier than the store has seen, so no PIN can be trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock, and open the store with the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong PINs were tried, so the PIN was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring of this computer does not hold its half of the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN does not belong to the keys of this store any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy of this store forbids opening it with a PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN needs at least {minimum} digits or letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN has at most {maximum} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is longer is a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN easy to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of the keyboard or a repeated piece is tried first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose digits that have nothing to do with each other.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
