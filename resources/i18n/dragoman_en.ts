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
            <source>TEXT</source>
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
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Your recovery code</source>
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
            <source>&amp;Lock and quit</source>
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
        <name>Field</name>
        <message>
            <source>{label} (optional)</source>
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
        <name>HiddenPage</name>
        <message>
            <source>&amp;Show content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is still open. Press the keys again, or lock it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyValueCard</name>
        <message>
            <source>Copy {name}</source>
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
            <source>Open the &amp;demonstration store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the passphrase</source>
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
        <name>MarkingStrip</name>
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
        <name>Panes</name>
        <message>
            <source>Close the details</source>
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
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Create the store</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Use at least %n character(s).</source>
            <translation>
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
            <translation>
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
        <name>ProgressPanel</name>
        <message>
            <source>{percent} percent</source>
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
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Settings</source>
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
            <source>&amp;Rows</source>
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
        <name>Timeline</name>
        <message>
            <source>Show earlier entries</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Everything is saved. Dragoman saves while you type.</source>
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
            <source>Check the keyboard layout and Caps Lock, and type it again.</source>
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
            <source>This store cannot be opened in this way ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with the passphrase.</source>
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
    </context>
</TS>
