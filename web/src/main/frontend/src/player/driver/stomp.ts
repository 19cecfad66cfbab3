import { Client, ReconnectionTimeMode } from "@stomp/stompjs";
import type { Transport } from "./transport";

const FIRST_RETRY = 500;
const SLOWEST_RETRY = 15_000;

export function stompTransport(url: string): Transport {
  const client = new Client({
    brokerURL: url,
    reconnectDelay: FIRST_RETRY,
    maxReconnectDelay: SLOWEST_RETRY,
    reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
  });
  return {
    open({ up, down }) {
      client.onConnect = up;
      client.onWebSocketClose = down;
      client.activate();
    },
    subscribe(destination, received) {
      const subscription = client.subscribe(destination, (message) => received(JSON.parse(message.body)));
      return () => {
        if (client.connected) subscription.unsubscribe();
      };
    },
    close() {
      void client.deactivate();
    },
  };
}
